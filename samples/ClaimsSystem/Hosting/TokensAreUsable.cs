using ClaimsSystem.Access;
using Microsoft.Extensions.Options;

namespace ClaimsSystem.Hosting;

/// <summary>Refuses to start with tokens that nobody could use, or that two callers would share; the message names the setting, never its value.</summary>
internal sealed class TokensAreUsable : IValidateOptions<ClaimsSystemOptions>
{
    public ValidateOptionsResult Validate(string? name, ClaimsSystemOptions options)
    {
        var problems = options.Tokens.SelectMany((token, at) => ProblemsOf(token, $"{ClaimsSystemOptions.Section}:Tokens:{at}")).ToList();
        if (options.Tokens.Count == 0)
            problems.Add($"{ClaimsSystemOptions.Section}:Tokens is empty: nobody could call. Configure Name, Role and Sha256 of each; see README.md.");
        if (problems.Count == 0 && options.Tokens.DistinctBy(token => token.Sha256, StringComparer.OrdinalIgnoreCase).Count() < options.Tokens.Count)
            problems.Add($"{ClaimsSystemOptions.Section}:Tokens has one token twice: the record could not say who called.");
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> ProblemsOf(KnownToken token, string place)
    {
        if (string.IsNullOrWhiteSpace(token.Name))
            yield return $"{place}:Name is missing: the record says by it who called.";
        if (token.Role is not (Roles.ClaimsAdministrator or Roles.Reviewer))
            yield return $"{place}:Role is \"{Roles.ClaimsAdministrator}\" or \"{Roles.Reviewer}\".";
        if (!token.IsDigest)
            yield return $"{place}:Sha256 is the SHA-256 of the token: 64 digits 0 to 9 and a to f.";
    }
}
