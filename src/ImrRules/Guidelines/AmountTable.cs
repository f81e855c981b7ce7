using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>Amounts by the answer to a fact, or by condition.</summary>
/// <param name="By">The fact whose choice picks the row; null where conditions do.</param>
/// <param name="Rows">The amounts, by choice or condition.</param>
/// <param name="Otherwise">The amount where no row fits; null where none is given.</param>
internal sealed record AmountTable(Fact? By, IReadOnlyDictionary<string, Amount> Rows, Amount? Otherwise);
