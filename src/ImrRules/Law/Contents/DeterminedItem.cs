namespace ImrRules.Law.Contents;

/// <summary>What there is to write of an item in dispute.</summary>
/// <param name="Number">Its number in the case.</param>
/// <param name="IsUnderstood">True where the disputed treatment was understood.</param>
/// <param name="HasGround">True where a guideline decides, or is in conflict, with its place in the order of standards.</param>
internal sealed record DeterminedItem(int Number, bool IsUnderstood, bool HasGround);
