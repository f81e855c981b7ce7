using System.Diagnostics;
using ImrRules.Cases;
using ImrRules.Evaluation.Asking;
using ImrRules.Guidelines;
using ImrRules.Law;
using ImrRules.Law.Clock;
using ImrRules.Law.Regimes;
using ImrRules.Requests;
using ImrRules.Vocabulary;

namespace ImrRules.Evaluation;

/// <summary>
/// Recommends determinations from a guideline library. Immutable; one may be shared by all threads. What a request or a case can contain never makes it throw,
/// save a fact that the vocabulary does not know, or an answer that it does not take.
/// </summary>
public sealed class GuidelineEvaluator
{
    private readonly GuidelineLibrary _library;
    private readonly EvaluatorOptions _options;
    private readonly ItemEvaluation _evaluation;

    /// <summary>An evaluator over one library.</summary>
    /// <param name="library">The guidelines.</param>
    /// <param name="options">How to evaluate; independent medical review with all recommendations where null.</param>
    public GuidelineEvaluator(GuidelineLibrary library, EvaluatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        _options = options ?? new EvaluatorOptions();
        _library = _options.RequireReviewed ? library.OnlyReviewed() : library;
        _evaluation = new ItemEvaluation(_library);
    }

    /// <summary>The guidelines that are used.</summary>
    public GuidelineLibrary Library => _library;

    internal ItemEvaluation Items => _evaluation;

    /// <summary>Evaluates one request as it was written, with the facts of a case. The case's own items are not looked at.</summary>
    /// <param name="request">The request.</param>
    /// <param name="file">The case.</param>
    /// <exception cref="ArgumentException">The case answers a fact that the vocabulary does not know, or answers it in a way that is not understood.</exception>
    public Determination Evaluate(string request, CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Evaluate(new DisputedItem(request), file);
    }

    /// <summary>Evaluates one request that a host holds as coded data.</summary>
    /// <param name="request">The request.</param>
    /// <param name="file">The case.</param>
    /// <exception cref="ArgumentException">As for a written request, and where its treatment or a region is not in the vocabulary.</exception>
    public Determination Evaluate(TreatmentRequest request, CaseFile file)
    {
        ArgumentNullException.ThrowIfNull(request);
        var named = CaseCheck.Named(request, _library.Vocabulary);
        return Evaluate(new DisputedItem(named.Treatment ?? "") { Coded = named }, file);
    }

    /// <summary>Evaluates all items of a case.</summary>
    /// <param name="file">The case.</param>
    /// <exception cref="ArgumentException">As for a written request.</exception>
    public FinalDetermination Evaluate(CaseFile file)
    {
        using var activity = Telemetry.Begin();
        var began = Stopwatch.GetTimestamp();
        var determination = Determine(file);
        Telemetry.End(activity, began, determination.Items, _options.Review, _library.Fingerprint);
        return determination;
    }

    private FinalDetermination Determine(CaseFile file)
    {
        var facts = CaseCheck.Check(file, _library.Vocabulary);
        var readings = file.Items.Select(_evaluation.Read).ToArray();
        var determined = new Determination[file.Items.Count];
        var order = ServiceOrder.Of(file, readings, _library.Vocabulary);
        foreach (var number in order.Numbers)
        {
            var own = Evaluate(number, order.MainOf(number), order.IsAssumed(number));
            if (order.MainOf(number) is null && order.OnlyOperation is { } operation && operation != number && AsksForMainService(own))
                own = Evaluate(number, operation, isAssumed: true);
            determined[number - 1] = own;
        }
        var isUtilization = _options.Review == ReviewStage.Ur;
        if (isUtilization)
            determined = _evaluation.Utilization.Review(determined, file);
        return new FinalDetermination
        {
            Case = file,
            Review = _options.Review,
            Decision = StageOfReview.Decide([.. determined.Where((_, at) => !file.Items[at].IsApproved).Select(item => item.Decision)]),
            Items = determined,
            Regime = RegimeTable.Of(file),
            Eligibility = isUtilization ? [] : _evaluation.Independent.Eligibility(determined, file),
            ReviewerChecks = isUtilization ? [] : IndependentReview.Reviewer(determined, file),
            Contents = isUtilization ? [] : IndependentReview.Contents(determined, file),
            Deadlines = isUtilization ? [] : AfterDetermination.Of(file.DeterminationDate, determined.Any(item => item.Decision == Decision.Overturned)),
            Versions = new Versions(EngineVersion.Name, _library.Fingerprint, CaseDigest.Of(file)),
        };

        Determination Evaluate(int number, int? served, bool isAssumed)
        {
            var others = readings.Where((_, at) => at != number - 1).SelectMany(reading => reading.Items).ToArray();
            var main = served is { } of ? determined[of - 1] : null;
            var isAuthorized = served is { } approved && file.Items[approved - 1].IsApproved;
            var around = new Surroundings(others, main is { Outcome: Outcome.MedicallyNecessary } || isAuthorized)
            {
                FactsOfCase = facts,
                RegionsOfItems = [.. readings.SelectMany(reading => reading.Items).SelectMany(request => request.Regions).Distinct()],
                RegionsOfMain = main is null ? [] : [.. main.Parts.Select(part => part.Region).OfType<string>().Distinct()],
            };
            var own = _evaluation.Evaluate(number, file.Items[number - 1], readings[number - 1], file, around, _options.Review);
            return main is null || isAuthorized ? own : FallenService.After(main, own, isAssumed, _options.Review);
        }
    }

    /// <summary>
    /// The questions that an item of a case leaves open, in the order in which they are best asked: first the one whose answers leave the fewest questions open.
    /// Empty where nothing need be asked, or where no answer would settle it.
    /// </summary>
    /// <param name="file">The case.</param>
    /// <param name="number">The item's number, counted from 1.</param>
    /// <exception cref="ArgumentException">As for a written request.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The case has no item of this number.</exception>
    public IReadOnlyList<OpenQuestion> QuestionsOn(CaseFile file, int number)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, file.Items.Count);
        return new QuestionOrder(answered => Determine(answered).Items[number - 1], _library.Vocabulary).Of(file, number);
    }

    /// <summary>Whether what governs an item asks for the service that it goes with.</summary>
    private bool AsksForMainService(Determination item) => _library.Vocabulary.FactWorkedOut(Derivation.MainService) is { } fact
        && item.Deciding.Criteria.Any(criterion => criterion.Facts.Any(found => found.Fact == fact.Name && found.Origin == "unanswered" || found.Fact == fact.Name && found.Answer == AnsweredFact.NotAsked));

    private Determination Evaluate(DisputedItem item, CaseFile file)
    {
        using var activity = Telemetry.Begin();
        var began = Stopwatch.GetTimestamp();
        var around = Surroundings.Alone with { FactsOfCase = CaseCheck.Check(file, _library.Vocabulary) };
        var determined = _evaluation.Evaluate(1, item, _evaluation.Read(item), file, around, _options.Review);
        if (_options.Review == ReviewStage.Ur)
            determined = _evaluation.Utilization.Review([determined], file with { Items = [item] })[0];
        Telemetry.End(activity, began, [determined], _options.Review, _library.Fingerprint);
        return determined;
    }
}
