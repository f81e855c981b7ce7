using System.Globalization;
using ImrRules.Diagnostics;
using ImrRules.Vocabulary;
using ImrRules.Yaml;

namespace ImrRules.Guidelines.Reading;

/// <summary>Reads <c>sources.yaml</c>.</summary>
internal static class SourceReader
{
    private static readonly string[] Keys =
    [
        "id", "title", "cite as", "also cited as", "standing", "regions", "conditions", "phases", "first in", "takes precedence over", "from", "to", "dates verified", "replaces", "text",
    ];

    private static readonly Dictionary<string, Standing> Standings = new()
    {
        ["statute"] = Standing.Statute,
        ["schedule"] = Standing.Schedule,
        ["leading guideline"] = Standing.LeadingGuideline,
        ["other guideline"] = Standing.OtherGuideline,
        ["study"] = Standing.Study,
    };

    public static IEnumerable<(GuidelineSource Source, YamlForm Form)> Read(YamlNode root, ClinicalVocabulary vocabulary, DiagnosticBag diagnostics)
    {
        var file = YamlForm.Open(root, "the file of sources", ["sources"], diagnostics);
        foreach (var node in file?.Items("sources") ?? [])
        {
            if (YamlForm.Open(node, "a source", Keys, diagnostics) is not { } form)
                continue;
            yield return (new GuidelineSource
            {
                Id = form.RequiredText("id"),
                Title = form.RequiredText("title"),
                CiteAs = form.RequiredText("cite as"),
                AlsoCitedAs = form.Strings("also cited as"),
                Standing = form.Choice("standing", [.. Standings.Keys]) is { } standing ? Standings[standing] : MissingStanding(form, diagnostics),
                Scope = TermReader.ReadScope(form, vocabulary, diagnostics),
                FirstIn = TermReader.Names(form.Texts("first in"), "phase", vocabulary, diagnostics),
                TakesPrecedenceOver = form.Strings("takes precedence over"),
                From = ReadBound(form.Words("from"), diagnostics),
                To = ReadBound(form.Words("to"), diagnostics),
                DaysVerified = form.Choice("dates verified", ["yes", "no"]) != "no",
                Replaces = form.Text("replaces"),
                MayBeQuoted = form.Choice("text", ["may be quoted", "paraphrase only"]) == "may be quoted",
            }, form);
        }
    }

    /// <summary>Looks at the ids, and at the sources that others name.</summary>
    public static void CheckNames(IReadOnlyList<(GuidelineSource Source, YamlForm Form)> read, DiagnosticBag diagnostics)
    {
        var ids = new HashSet<string>();
        foreach (var (source, form) in read)
        {
            if (!ids.Add(source.Id))
                diagnostics.Error("duplicate-id", form.PlaceOf("id"), $"\"{source.Id}\" is the id of two sources");
        }
        foreach (var (_, form) in read)
        {
            foreach (var named in form.Texts("takes precedence over").Concat(form.Texts("replaces")))
            {
                if (!ids.Contains(named.Value))
                    diagnostics.Error("unknown-source", named.Place, $"\"{named.Value}\" is not a source", Spelling.DidYouMean(named.Value, ids));
            }
        }
    }

    private static Standing MissingStanding(YamlForm form, DiagnosticBag diagnostics)
    {
        if (!form.Has("standing"))
            diagnostics.Error("missing-key", form.Place, "\"standing\" is missing in a source", $"Known values: {string.Join(", ", Standings.Keys)}.");
        return Standing.Study;
    }

    private static EditionBound? ReadBound(YamlText? words, DiagnosticBag diagnostics)
    {
        if (words is null)
            return null;
        var parts = words.Value.Split(" of ");
        if (parts is ["requests" or "services", var day] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new EditionBound(parts[0] == "services", date);
        if (parts is ["requests" or "services", _])
            diagnostics.Error("wrong-date", words.Place, "this is no day of the calendar", "Write year, month and day, such as 2009-07-18.");
        else
            diagnostics.Error("wrong-date", words.Place, "this does not say which requests or services are meant", "Write it as in requests of 2009-07-18, or services of 2017-11-30.");
        return null;
    }
}
