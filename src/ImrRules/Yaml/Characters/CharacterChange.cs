using System.Text;

namespace ImrRules.Yaml.Characters;

/// <summary>Characters of a line that are read as others.</summary>
/// <param name="Kind">What is wrong with them.</param>
/// <param name="Column">The column of the first in the author's line, counted from 1.</param>
/// <param name="Length">How many.</param>
/// <param name="By">What is read in their place.</param>
internal sealed record CharacterChange(OddCharacter Kind, int Column, int Length, string By)
{
    /// <summary>The line as it is read.</summary>
    public static string Apply(string line, IEnumerable<CharacterChange> changes)
    {
        var read = new StringBuilder();
        var at = 0;
        foreach (var change in changes)
        {
            read.Append(line, at, change.Column - 1 - at).Append(change.By);
            at = change.Column - 1 + change.Length;
        }
        return read.Append(line, at, line.Length - at).ToString();
    }
}
