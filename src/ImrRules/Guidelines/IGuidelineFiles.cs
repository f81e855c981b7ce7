namespace ImrRules.Guidelines;

/// <summary>Where guideline files come from: a folder, a package, a host's database.</summary>
public interface IGuidelineFiles
{
    /// <summary>All files. Called once for each load; the order does not matter.</summary>
    IEnumerable<GuidelineFile> Read();
}
