using System.Text.Json.Nodes;

namespace ClaimsSystem.Cases;

/// <summary>An answer to a question.</summary>
/// <param name="Place">Where it stands in the body.</param>
/// <param name="Item">The number of the item that it is about; null for the whole case.</param>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Value">What a case file has behind the fact's name: "yes", or an object with answer, record, words, region.</param>
internal sealed record Answer(string Place, int? Item, string Fact, JsonNode Value);
