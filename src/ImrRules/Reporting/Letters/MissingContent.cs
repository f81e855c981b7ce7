using System.Globalization;
using ImrRules.Law;

namespace ImrRules.Reporting.Letters;

/// <summary>Something that a letter must contain and does not have.</summary>
/// <param name="What">What is missing, in words.</param>
/// <param name="Basis">The rule that asks for it.</param>
public sealed record MissingContent(string What, LegalBasis Basis)
{
    /// <summary>The number of the item that it is missing for; null where it is missing for the whole letter.</summary>
    public int? Item { get; init; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Item is { } item ? $"Item {item}: " : "")}{What}{(What.EndsWith('?') ? "" : ".")} Asked for by {Basis}.");
}
