namespace ImrRules.Guidelines.Reading;

/// <summary>Of what each key of a topic's file is a key, so that one on the wrong level can be told where it belongs.</summary>
internal static class KeyHomes
{
    public static readonly IReadOnlyDictionary<string, string> All = new (IReadOnlyList<string> Keys, string What)[]
    {
        (RecommendationReader.Keys, "a recommendation"), (ExampleReader.Keys, "an example"), (CourseReader.StepKeys, "a step"), (CourseReader.LimitKeys, "a limit"),
        (TableReader.Keys, "a table"), (CriterionReader.OwnKeys, "a criterion"), (TopicReader.Keys, "a topic"),
    }
        .SelectMany(home => home.Keys.Select(key => (key, home.What))).DistinctBy(one => one.key).ToDictionary(one => one.key, one => one.What);
}
