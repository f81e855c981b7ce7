namespace ImrRules.Evaluation.Issuing.Reading;

/// <summary>Who signs the decisions of a file.</summary>
/// <param name="Signature">The signature.</param>
/// <param name="Physician">The physician of utilization review; null where the file declares none.</param>
internal sealed record SignedBy(ReviewerSignature Signature, Physician? Physician);
