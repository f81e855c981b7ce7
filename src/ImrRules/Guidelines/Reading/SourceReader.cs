using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourceReader
{
    public static readonly IReadOnlyList<string> Keys =
    [
        "id", "title", "cite as", "also cited as", "standing", "regions", "conditions", "phases", "first in", "takes precedence over", "from", "to", "dates verified", "replaces", "text",
    ];

    public static readonly IReadOnlyList<string> FileKeys = ["sources"];

    public static readonly IReadOnlyList<string> TextWords = [MayBeQuoted, "paraphrase only"];

    private const string MayBeQuoted = "may be quoted";

    private static readonly Dictionary<string, Standing> Standings = new()
    {
        ["statute"] = Standing.Statute,
        ["schedule"] = Standing.Schedule,
        ["leading guideline"] = Standing.LeadingGuideline,
        ["other guideline"] = Standing.OtherGuideline,
        ["study"] = Standing.Study,
    };

    public static IReadOnlyCollection<string> StandingWords => Standings.Keys;

    public static IEnumerable<(GuidelineSource Source, YamlForm Form)> Read(YamlNode root, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var file = YamlForm.Open(root, "the file of sources", FileKeys, diagnostics);
        foreach (var node in file?.Items("sources", "id: a-name-of-the-edition") ?? [])
        {
            if (YamlForm.Open(node, "a source", Keys, diagnostics) is not { } form)
                continue;
            form.Require("standing", $"Known values: {string.Join(", ", Standings.Keys)}.");
            form.Require("text", $"Say whether it {TextWords[0]} ({string.Join(", ", TextWords)}).");
            yield return (new GuidelineSource
            {
                Id = IdReader.Read(form, diagnostics),
                Title = form.RequiredText("title"),
                CiteAs = form.RequiredText("cite as"),
                AlsoCitedAs = form.Strings("also cited as"),
                Standing = form.Choice("standing", [.. Standings.Keys]) is { } standing ? Standings[standing] : Standing.Study,
                Scope = TermReader.ReadScope(form, vocabulary, diagnostics),
                FirstIn = TermReader.Names(form.Texts("first in"), "phase", vocabulary, diagnostics),
                TakesPrecedenceOver = form.Strings("takes precedence over"),
                From = EditionBoundReader.Read(form.Words("from"), diagnostics),
                To = EditionBoundReader.Read(form.Words("to"), diagnostics),
                DaysVerified = form.Choice("dates verified", ["yes", "no"]) != "no",
                Replaces = form.Text("replaces"),
                MayBeQuoted = form.Choice("text", TextWords) == MayBeQuoted,
            }, form);
        }
    }

    /// <summary>Looks at the ids, at the sources that others name, and at the order of the days.</summary>
    /// <param name="read">The sources.</param>
    /// <param name="unread">The text in which they stand.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static void CheckNames(IReadOnlyList<(GuidelineSource Source, YamlForm Form)> read, UnreadText unread, DiagnosticBag diagnostics)
    {
        var ids = new Dictionary<string, Place>();
        foreach (var (source, form) in read)
        {
            if (source.Id.Length > 0 && !ids.TryAdd(source.Id, form.PlaceOf("id")))
                diagnostics.Error("duplicate-id", form.PlaceOf("id"), $"\"{source.Id}\" is the id of two sources", $"The first is in {ids[source.Id].Source.File}, line {ids[source.Id].Line}.");
            if (source is { From: { } from, To: { } to } && to.ByService == from.ByService && to.Date < from.Date)
                diagnostics.Error("wrong-date", form.PlaceOf("to"), "this edition ends before it begins", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"It begins with {form.Text("from")}."));
        }
        foreach (var (source, form) in read.GroupBy(one => one.Source.Id).Where(same => same.Count() == 1).SelectMany(same => same))
        {
            foreach (var named in form.Texts("takes precedence over").Concat(form.Texts("replaces")))
            {
                if (named.Value == source.Id)
                    diagnostics.Error("unknown-source", named.Place, $"\"{named.Value}\" is this source itself", "Name another one.");
                else if (!ids.ContainsKey(named.Value) && !unread.MayHold(named))
                    diagnostics.Error("unknown-source", named.Place, $"\"{named.Value}\" is not a source", Spelling.DidYouMean(named.Value, ids.Keys.Where(id => id != source.Id)) ?? $"Known sources: {string.Join(", ", ids.Keys)}.");
            }
        }
    }
}
