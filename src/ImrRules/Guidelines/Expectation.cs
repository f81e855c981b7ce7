namespace ImrRules.Guidelines;

/// <summary>What an example expects.</summary>
internal enum Expectation
{
    MedicallyNecessary,
    MedicallyNecessaryFor,
    NotMedicallyNecessary,
    MoreInformationNeeded,
    DoesNotGovern,
}
