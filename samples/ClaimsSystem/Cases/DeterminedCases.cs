using ClaimsSystem.Database;
using ClaimsSystem.Problems;
using ImrRules.Hosting;

namespace ClaimsSystem.Cases;

/// <summary>Finds cases and determines them, with the guidelines as they are now.</summary>
internal sealed class DeterminedCases(CaseStore store, CaseText text, GuidelineStore guidelines)
{
    public StoredCase Find(string id) => store.Find(id) ?? throw new RefusedException(StatusCodes.Status404NotFound, "there is no case of this id");

    public DeterminedCase Determine(StoredCase stored)
    {
        var evaluator = guidelines.Current;
        var reading = text.Read(stored.Text);
        return reading.Case is { } file
            ? new DeterminedCase(stored, evaluator, evaluator.Evaluate(file))
            : throw new RefusedException(StatusCodes.Status409Conflict, "the guidelines no longer know what the case answers; send it anew", Mistake.Of(reading.Diagnostics));
    }
}
