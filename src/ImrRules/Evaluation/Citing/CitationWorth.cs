namespace ImrRules.Evaluation.Citing;

/// <summary>Says what a citation is worth for the decision, from the answers on it.</summary>
internal static class CitationWorth
{
    public static string Of(AdministratorCitation citation, ReadCitation read)
    {
        var words = new List<string>();
        if (read.IsByRegion)
            words.Add("It names no chapter; the one on the body region is taken.");
        if (citation.Source is null)
            words.Add(read.IsAmbiguous ? "It is not clear which guideline is meant." : citation is { Section: null, Pages: null } ? "It names no guideline." : "It is not in this library: what it says is not known here.");
        else if (citation.InForce is { Answer: false })
            words.Add("It is not the edition in force.");
        if (citation.SpeaksToTheTreatment is { Answer: false })
            words.Add("It does not speak to what is requested and is no ground for the decision.");
        else if (citation is { Source: not null, Says: var stance })
            words.Add(Of(stance));
        if (citation.SkipsAHigherPlace is { Answer: true })
            words.Add("It was not needed: a higher place decides.");
        return string.Join(' ', words);
    }

    private static string Of(CitedStance stance) => stance switch
    {
        CitedStance.Silent => "It makes no recommendation and supports no decision.",
        CitedStance.TheSame => "It speaks to the request and comes to the same.",
        CitedStance.InPart => "It speaks to the request and supports a part of it.",
        CitedStance.TheOpposite => "It speaks to the request and supports it, against the decision.",
        _ => "What it says to this request is not known here.",
    };
}
