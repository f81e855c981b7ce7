using FluentAssertions;
using Xunit;

namespace ImrRules.Tests.Requests;

/// <summary>How sides, regions, levels and contrast are read: the policy that clinicians sign, one row a test.</summary>
public sealed class PlacePolicyTests
{
    [Theory(DisplayName = "`left ... right`, `bilateral` with `left`: nothing chosen; conflict")]
    [InlineData("left knee MRI right", "MRI: knee; FLAGGED conflict")]
    [InlineData("bilateral left knee MRI", "MRI: knee; FLAGGED conflict")]
    [InlineData("left and right knee MRI", "MRI: bilateral, knee; not flagged")]
    public void Two_different_sides_are_a_conflict(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`knees`, `upper extremities`: both sides; assumed")]
    [InlineData("MRI of the knees", "MRI: bilateral, knee; FLAGGED assumed")]
    [InlineData("EMG upper extremities", "EMG: bilateral, upper extremity; FLAGGED assumed")]
    [InlineData("bilateral knee MRI", "MRI: bilateral, knee; not flagged")]
    public void A_plural_is_both_sides(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "side before a list, `right A and B`: both, when joined in one operation; else shared")]
    [InlineData("right shoulder arthroscopy and rotator cuff repair", "shoulder arthroscopy: with rotator cuff repair, right, shoulder (implied); not flagged")]
    [InlineData("right knee brace and wrist brace", "brace: right, knee AND brace: right, wrist; FLAGGED shared, noted missing")]
    public void A_side_before_a_list_goes_to_both(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`L4-S1`: L4-L5 and L5-S1; for a procedure on single joints: alternative")]
    [InlineData("lumbar fusion L4-S1", "lumbar fusion: low back (implied), L4-L5 and L5-S1; not flagged")]
    [InlineData("facet joint injection L4-S1", "facet joint injection: low back (implied), L4-L5 and L5-S1; FLAGGED alternative, noted missing")]
    [InlineData("medial branch block L3, L4, L5", "medial branch block: low back (implied), L3 and L4 and L5; not flagged, noted missing")]
    public void A_level_implies_its_region_and_a_span_is_spelled_out(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);

    [Theory(DisplayName = "`without contrast`, `w/o`, `without dye`, `with and without`: contrast value, a whole phrase; not flagged")]
    [InlineData("MRI of the right shoulder without contrast", "MRI: right, shoulder, without contrast; not flagged")]
    [InlineData("MRI lumbar spine w/o contrast", "MRI: low back, without contrast; not flagged")]
    [InlineData("MRI lumbar spine without dye", "MRI: low back, without contrast; not flagged")]
    [InlineData("MRI lumbar spine with and without contrast", "MRI: low back, with and without contrast; not flagged")]
    [InlineData("MRI lumbar spine with contrast", "MRI: low back, with contrast; not flagged")]
    public void Contrast_is_a_whole_phrase(string written, string expected) => ReadAs.Line(Reading.Of(written)).Should().Be(expected);
}
