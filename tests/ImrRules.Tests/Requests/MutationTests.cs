using FluentAssertions;
using ImrRules.Requests;
using ImrRules.Tests.Support;
using Xunit.Abstractions;

namespace ImrRules.Tests.Requests;

/// <summary>
/// A change of a value in a real wording must change the reading, or a doubt must say so: what changes nothing and flags nothing was not read at all.
/// A misspelt drug must be flagged whatever is read.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int FewestMutations = 500;
    private const double MostSilent = 0.01;

    private static readonly string[] Critical = [Mutations.Side, Mutations.Drug, Mutations.Strength, Mutations.Contrast, Mutations.Spelling];

    [SharedFact]
    public void What_is_changed_in_a_request_is_read_or_flagged()
    {
        var mutations = GoldLines.Read().SelectMany(Mutations.Of).ToArray();

        var silent = mutations.Where(IsSilent).ToArray();

        foreach (var kind in mutations.GroupBy(mutation => mutation.Kind))
            output.WriteLine($"{kind.Key,-20} {kind.Count(),5} changed, {silent.Count(mutation => mutation.Kind == kind.Key),3} silent");
        foreach (var mutation in silent)
            output.WriteLine($"{mutation.Kind}: {mutation.Text}\n    -> {mutation.Changed}\n    {ReadAs.Line(Reading.Of(mutation.Changed))}");
        mutations.Should().HaveCountGreaterThan(FewestMutations);
        mutations.Select(mutation => mutation.Kind).Should().Contain(Critical);
        silent.Where(mutation => Critical.Contains(mutation.Kind)).Should().BeEmpty();
        ((double)silent.Length / mutations.Length).Should().BeLessThanOrEqualTo(MostSilent);
    }

    private static bool IsSilent(Mutation mutation)
    {
        var (before, after) = (Reading.Of(mutation.Text), Reading.Of(mutation.Changed));
        if (mutation.Kind == Mutations.Spelling)
            return !after.Notes.Any(note => note.Kind is NoteKind.Unread or NoteKind.Corrected);
        return Values(before) == Values(after) && !Doubts(after).Except(Doubts(before)).Any();
    }

    private static string Values(RequestReading reading) => Dump.Of(reading.Items.Append(reading.Split?.Original).Append(reading.Split?.Authorized).Select(Values));

    private static TreatmentRequest? Values(TreatmentRequest? item) => item is null ? null : item with { TreatmentSpan = null };

    private static IEnumerable<string> Doubts(RequestReading reading) =>
        reading.Notes.Where(note => note.Severity != NoteSeverity.Note).Select(note => $"{note.Kind} {note.Message} {reading.Text.Substring(note.Span.Start, note.Span.Length)}");
}
