using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>Amounts by the answer to a fact, or by condition.</summary>
/// <param name="By">The fact whose choice picks the row; null where conditions do.</param>
/// <param name="Rows">The amounts, by choice or condition.</param>
/// <param name="Otherwise">The amount where no row fits; null where none is given.</param>
internal sealed record AmountTable(Fact? By, IReadOnlyDictionary<string, Amount> Rows, Amount? Otherwise)
{
    /// <summary>Where the table stands.</summary>
    public Place Place { get; init; }

    /// <summary>Where each row stands, by choice or condition.</summary>
    public IReadOnlyDictionary<string, Place> RowPlaces { get; init; } = new Dictionary<string, Place>();

    /// <summary>Where the amount stands that holds where no row fits.</summary>
    public Place OtherwisePlace { get; init; }
}
