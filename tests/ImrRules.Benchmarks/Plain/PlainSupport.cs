namespace ImrRules.Benchmarks.Plain;

internal enum PlainSupport
{
    Nothing,
    NotDocumented,
    Part,
    NotAsked,
    All,
}
