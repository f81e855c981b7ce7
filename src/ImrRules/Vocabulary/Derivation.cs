namespace ImrRules.Vocabulary;

/// <summary>The closed list of ways in which the engine answers a fact itself.</summary>
internal enum Derivation
{
    TimeSinceBirth,
    TimeSinceInjury,
    YearOfInjury,
    TimeSinceSurgery,
    SurgeryAmongTreatments,
    TreatmentsGiven,
    GivenWith,
    DrugInUse,
    DailyDose,
    MainService,
}
