namespace ImrRules.Cases.Letters;

/// <summary>The words by which a published determination (2015 and later) is recognized: its headings, its labels and its fixed sentences.</summary>
internal static class LetterWords
{
    public const string HowMade = "HOW THE IMR FINAL DETERMINATION WAS MADE";
    public const string Licensure = "State(s) of Licensure:";
    public const string Specialty = "Certification(s)/Specialty:";
    public const string Summary = "CLINICAL CASE SUMMARY";
    public const string SummaryBegins = "including all medical records:";
    public const string Decisions = "IMR ISSUES, DECISIONS AND RATIONALES";
    public const string DecisionsBegin = "set forth below:";
    public const string Administrator = "Claims Administrator guideline:";
    public const string Reviewer = "MAXIMUS guideline:";
    public const string Rationale = "Decision rationale:";

    public const string CaseNumber = "Case Number:";
    public const string Assigned = "Date Assigned:";
    public const string Decided = "Decision Date:";
    public const string Priority = "Priority:";
    public const string Injured = "Date of Injury:";
    public const string Denied = "UR Denial Date:";
    public const string Received = "Application Received:";

    public const string Upheld = "upheld";
    public const string Overturned = "overturned";

    /// <summary>Rationales end with these words.</summary>
    public const string RationaleEnds = "medically necessary.";

    /// <summary>Stands in place of a citation where none was made.</summary>
    public const string CitesNothing = "did not cite any medical evidence";

    /// <summary>Says that what is cited is no part of the schedule.</summary>
    public const string NotOfSchedule = "Non-MTUS";

    /// <summary>The first sentence of a split request ends with these words.</summary>
    public const string SplitRequestBegins = "was the original request";

    /// <summary>Each later sentence of a split request holds some of these.</summary>
    public static readonly string[] SplitRequestGoesOn =
    [
        "by the claims administrator", "the claims administrator authorized", "portion of the original request", "leaving the original request",
    ];

    /// <summary>A pattern of the lines that a page brings with it.</summary>
    public const string PageFurniture = @"^(Final Determination Letter for IMR Case Number \S+( \d+)?|Page \d+( of \d+)?)$";

    /// <summary>Each begins a line of its own.</summary>
    public static readonly string[] Headings = [HowMade, Licensure, Specialty, Summary, Decisions, Administrator, Reviewer, Rationale];

    /// <summary>Each ends the sentence that introduces a part.</summary>
    public static readonly string[] Introductions = [SummaryBegins, DecisionsBegin];

    /// <summary>What follows each of these begins a line, too.</summary>
    public static readonly string[] EndsOfLines = [HowMade, Summary, SummaryBegins, Decisions, DecisionsBegin];

    /// <summary>The parts of an item, in their order.</summary>
    public static readonly string[] ItemLabels = [Administrator, Reviewer, Rationale];

    /// <summary>Begin lines of the layouts of 2013 and early 2014, and of no later one.</summary>
    public static readonly string[] EarlierLayouts =
    [
        "Notice of Independent Medical Review Determination", "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE", "Medical Qualifications of the Expert Reviewer", "Expert Reviewer Case Summary",
        "Documents Reviewed for Determination", "Section of the Medical Treatment Utilization Schedule", "IMR DECISION(S) AND RATIONALE(S)", "The Physician Reviewer's decision rationale:",
    ];

    public static readonly string[] HeaderLabels = [CaseNumber, Assigned, Decided, Priority, Injured, Denied, Received];
}
