using ImrRules.Evaluation;

namespace ImrRules.Reporting.Layouts;

/// <summary>
/// How a report on determinations is laid out. What it says, and in which order, is the same in every format; a layout only sets the parts.
/// Each text is given as it is: the layout escapes it.
/// </summary>
internal abstract class DeterminationLayout
{
    /// <summary>What the case is: its name and dates; may be empty.</summary>
    public abstract void Title(string words);

    /// <summary>An item begins.</summary>
    /// <param name="number">Its number; null where it stands alone.</param>
    /// <param name="request">The request as it was written.</param>
    public abstract void Item(int? number, string request);

    public abstract void EndItem();

    /// <summary>The decision on an item, or on a further part of it.</summary>
    /// <param name="decision">The decision, without a full stop.</param>
    /// <param name="citation">What it rests on; null where nothing is cited.</param>
    /// <param name="rationale">The paragraph of the letter without that citation; null where it is the same as above.</param>
    /// <param name="isFurther">True for a further part.</param>
    public abstract void Decision(string decision, string? citation, string? rationale, bool isFurther = false);

    /// <summary>A label with its lines; nothing where there are none.</summary>
    public abstract void Labelled(string label, IEnumerable<string> lines);

    /// <summary>Criteria with their evidence; nothing where there are none.</summary>
    public abstract void Criteria(string label, IReadOnlyList<CriterionFinding> criteria);

    /// <summary>What would change a result; nothing where nothing would.</summary>
    public abstract void WouldChange(PartDetermination part);

    /// <summary>What is said of all items together begins.</summary>
    public abstract void Section(string heading);

    public abstract void EndSection();

    /// <summary>A paragraph of the end.</summary>
    public abstract void Closing(string text);

    /// <summary>Nothing follows.</summary>
    public virtual void End()
    {
    }
}
