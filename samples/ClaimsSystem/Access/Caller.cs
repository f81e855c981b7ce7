using System.Security.Claims;

namespace ClaimsSystem.Access;

/// <summary>Who calls, as the record has it.</summary>
/// <param name="Name">The name of the token.</param>
/// <param name="Role">The role of the token.</param>
internal sealed record Caller(string Name, string Role)
{
    public static Caller Of(ClaimsPrincipal user) => new(user.FindFirstValue(ClaimTypes.Name) ?? "", user.FindFirstValue(ClaimTypes.Role) ?? "");
}
