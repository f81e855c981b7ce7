namespace ImrRules.Vocabulary;

/// <summary>Whose fact it is.</summary>
internal enum FactAbout
{
    Person,
    Region,
    Request,
}
