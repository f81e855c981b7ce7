namespace ImrRules.Cases;

/// <summary>How the requesting physician came to treat the employee (Labor Code 4610(b)).</summary>
public enum TreatingPhysician
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A member of the medical provider network or the health care organization.</summary>
    Network,

    /// <summary>Predesignated by the employee.</summary>
    Predesignated,

    /// <summary>Chosen by the employer.</summary>
    EmployersChoice,
}
