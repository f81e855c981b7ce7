using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using ImrRules.Cases;

namespace ImrRules.Evaluation;

/// <summary>The digest of a case: the same case gives the same one.</summary>
internal static partial class CaseDigest
{
    private const int Digits = 32;

    public static string Of(CaseFile file) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(file, CaseJson.Default.CaseFile)))[..Digits];

    [JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
    [JsonSerializable(typeof(CaseFile))]
    private sealed partial class CaseJson : JsonSerializerContext;
}
