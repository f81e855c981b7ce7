namespace ImrRules.Evaluation.Issuing;

/// <summary>
/// The licensed physician who decides to modify or deny, competent to evaluate the clinical issues and acting within the scope of practice (Labor Code 4610; 8 CCR 9792.12(a)(6), (7):
/// $25,000 for each decision to refuse that is made by anyone else).
/// </summary>
public sealed class Physician
{
    /// <summary>Stands in <see cref="Scope"/> for a license that confines its holder to no kind of treatment.</summary>
    public const string AnyTreatment = "any treatment";

    /// <summary>A physician, as the claims administrator's records have it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="licenseNumber">The number of the license.</param>
    /// <param name="state">The state that issued it.</param>
    /// <param name="specialty">The specialty.</param>
    /// <param name="scope">What lies within the scope of practice: treatments or wider kinds by their names in the vocabulary, or <see cref="AnyTreatment"/>.</param>
    /// <exception cref="ArgumentException">One of them is missing or blank.</exception>
    public Physician(string name, string licenseNumber, string state, string specialty, IReadOnlyList<string> scope)
    {
        Name = Given(name, nameof(name));
        LicenseNumber = Given(licenseNumber, nameof(licenseNumber));
        State = Given(state, nameof(state));
        Specialty = Given(specialty, nameof(specialty));
        ArgumentNullException.ThrowIfNull(scope);
        Scope = scope.Count == 0 ? throw new ArgumentException("the scope of practice names no treatment", nameof(scope)) : [.. scope.Select(treatment => Given(treatment, nameof(scope)))];
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The number of the license.</summary>
    public string LicenseNumber { get; }

    /// <summary>The state that issued the license.</summary>
    public string State { get; }

    /// <summary>The specialty.</summary>
    public string Specialty { get; }

    /// <summary>The treatments and wider kinds that lie within the scope of practice, as declared.</summary>
    public IReadOnlyList<string> Scope { get; }

    /// <summary>Whether the declared scope covers a part of a request: its treatment, one of its wider kinds, or any treatment.</summary>
    /// <param name="part">The part.</param>
    public bool Covers(PartDetermination part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return Scope.Any(covered => covered == AnyTreatment || part.Kinds.Contains(covered, StringComparer.OrdinalIgnoreCase));
    }

    private static string Given(string value, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value.Trim();
    }
}
