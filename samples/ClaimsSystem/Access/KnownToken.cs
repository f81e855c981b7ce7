using System.Security.Cryptography;

namespace ClaimsSystem.Access;

/// <summary>A token that is let in. The token itself is held nowhere.</summary>
internal sealed class KnownToken
{
    /// <summary>Whose it is; of a reviewer the name or number under which decisions are signed.</summary>
    public string Name { get; init; } = "";

    /// <summary>One of <see cref="Roles"/>.</summary>
    public string Role { get; init; } = "";

    /// <summary>The SHA-256 of the token's UTF-8, in hexadecimal digits.</summary>
    public string Sha256 { get; init; } = "";

    public bool IsDigest => Sha256.Length == 2 * SHA256.HashSizeInBytes && Sha256.All(char.IsAsciiHexDigit);
}
