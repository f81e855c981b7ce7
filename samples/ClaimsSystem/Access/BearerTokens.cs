using System.Security.Cryptography;
using System.Text;
using ClaimsSystem.Hosting;
using Microsoft.Extensions.Options;

namespace ClaimsSystem.Access;

/// <summary>The tokens that are let in.</summary>
internal sealed class BearerTokens(IOptions<ClaimsSystemOptions> options)
{
    private readonly (KnownToken Known, byte[] Digest)[] _tokens = [.. options.Value.Tokens.Select(known => (known, Convert.FromHexString(known.Sha256)))];

    /// <summary>Whose token it is; null where it is nobody's. All are compared, each in a time that tells nothing of how much of it was right.</summary>
    public KnownToken? Find(string token)
    {
        var presented = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        KnownToken? found = null;
        foreach (var (known, digest) in _tokens)
            found = CryptographicOperations.FixedTimeEquals(presented, digest) ? known : found;
        return found;
    }
}
