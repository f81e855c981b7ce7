using System.Globalization;
using ImrRules.Vocabulary;

namespace ImrRules.Answers;

/// <summary>The doses of a day, summed by the factors in force. It is known only where each of them is.</summary>
internal sealed class DoseSum
{
    /// <summary>Beyond what a strength and a factor have; what a third of a day leaves over is rounded off.</summary>
    private const int Digits = 4;

    private readonly DoseFactorsInForce _factors;
    private readonly CountedDose[] _doses;

    public DoseSum(IEnumerable<TakenDrug> drugs, DoseFactorsInForce factors, string kind, ClinicalVocabulary vocabulary)
    {
        _factors = factors;
        _doses = [.. drugs.Select(drug => CountedDose.Of(drug, factors, kind, vocabulary))];
        Total = Array.Exists(_doses, dose => dose.Open is not null) ? null : _doses.Sum(Multiplied);
    }

    public bool IsEmpty => _doses.Length == 0;

    /// <summary>The sum; null where a dose is open.</summary>
    public decimal? Total { get; }

    /// <summary>Why it is open: each drug that leaves it so.</summary>
    public string Open => string.Join("; ", _doses.Select(dose => dose.Open).OfType<string>().Distinct());

    /// <summary>By which edition it was summed, and how each drug counts.</summary>
    public string Words
    {
        get
        {
            var edition = _factors.Edition;
            return $"{edition}{(edition.Verified == "no" ? " (not checked)" : "")}: {string.Join("; ", _doses.Select(Counted))}";
        }
    }

    private string Counted(CountedDose dose)
    {
        var beside = dose.Edition == _factors.Edition ? "" : $" ({dose.Edition})";
        if (dose.Factor!.NotCounted is { } reason)
            return $"{dose.Drug}: not counted, {reason}{beside}";
        var band = dose.Factor.Bands.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" (factor {BandOf(dose).Factor})") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{dose.Drug}: {Multiplied(dose)}{band}{beside}");
    }

    private decimal Multiplied(CountedDose dose) => dose.ADay is { } aDay ? Plain(aDay * BandOf(dose).Factor) : 0;

    /// <summary>The band of all that is taken of the ingredient.</summary>
    private DoseBand BandOf(CountedDose dose) => dose.Factor!.BandAt(decimal.Round(_doses.Where(other => other.Factor == dose.Factor).Sum(other => other.ADay ?? 0), Digits));

    /// <summary>Rounded, and without zeros at the end, so that it is written as a person would.</summary>
    private static decimal Plain(decimal number) => decimal.Parse(decimal.Round(number, Digits).ToString("0.####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
