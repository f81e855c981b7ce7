namespace ImrRules.Guidelines.Compact;

/// <summary>Where something stands among the bytes behind the directory of a compact library.</summary>
/// <param name="At">Its first byte.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct Stretch(int At, int Length);
