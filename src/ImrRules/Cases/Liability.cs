namespace ImrRules.Cases;

/// <summary>Whether the claims administrator accepts liability for the injury, the body part and the treatment, medical necessity aside.</summary>
public enum Liability
{
    /// <summary>Liability is accepted.</summary>
    Accepted,

    /// <summary>Liability is disputed on other grounds than medical necessity.</summary>
    Disputed,
}
