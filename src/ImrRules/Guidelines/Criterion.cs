using ImrRules.Diagnostics;
using ImrRules.Vocabulary;

namespace ImrRules.Guidelines;

/// <summary>What must be true for a recommendation to support a request: one fact, or a group.</summary>
internal abstract class Criterion
{
    /// <summary>The author's sentence for the letter; null where it is made from the facts' words.</summary>
    public string? Sentence { get; init; }

    /// <summary>Its own pages; null where the recommendation's hold.</summary>
    public string? Pages { get; init; }

    /// <summary>Its words in a letter.</summary>
    public string Words => field ??= CriterionWords.Of(this);

    /// <summary>Its words within a sentence that names others as well.</summary>
    public string WordsAmongOthers => field ??= CriterionWords.InSentence(this, amongOthers: true);

    public Place Place { get; init; }

    /// <summary>The fact criteria in it, in the order of the page.</summary>
    public abstract IEnumerable<FactCriterion> Leaves { get; }

    /// <summary>It, and all criteria in it at any depth, in the order of the page.</summary>
    public IEnumerable<Criterion> WithMembers => this is Group group ? group.Members.SelectMany(member => member.WithMembers).Prepend(this) : [this];

    public sealed class FactCriterion(FactRequirement requirement) : Criterion
    {
        public FactRequirement Requirement { get; } = requirement;

        /// <summary>The answer that is required, in words.</summary>
        public string Required => field ??= Requirement.Required;

        public override IEnumerable<FactCriterion> Leaves => [this];
    }

    public sealed class Group(int atLeast, IReadOnlyList<Criterion> members) : Criterion
    {
        /// <summary>How many must be met: all, one, or a number between.</summary>
        public int AtLeast { get; } = atLeast;

        public IReadOnlyList<Criterion> Members { get; } = members;

        public override IEnumerable<FactCriterion> Leaves => Members.SelectMany(member => member.Leaves);
    }
}
