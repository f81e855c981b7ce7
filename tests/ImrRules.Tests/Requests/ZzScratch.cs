using Xunit;
namespace ImrRules.Tests.Requests;
public sealed class ZzScratch
{
    [Fact]
    public void Dump() { if (File.Exists("/tmp/rq/rows.txt")) File.WriteAllLines("/tmp/rq/rows.out", File.ReadAllLines("/tmp/rq/rows.txt").SelectMany(t => new[] { t, "  " + ReadAs.Line(Reading.Of(t)) })); }
}
