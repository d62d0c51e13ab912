namespace PhanAnh.Tests;

/// <summary>A clock that no case ever starts, or ever stops, is refused: it would stand in the file and measure nothing.</summary>
public sealed class ClockReachTests
{
    private const string Processing = "\"starts\": [\"Dispatch\"], \"stops\": [\"SubmitResult\"]";
    private const string OfCase = "\"of\": \"case\", \"owedBy\": \"HandlingOfficer\", \"calendar\": \"office\", ";
    private const string OfAssignment = "\"of\": \"assignment\", \"owedBy\": \"HandlingOfficer\", \"calendar\": \"office\", ";

    /// <summary>What starts and stops a clock of an assignment, or of a case; the code, none where it is counted.</summary>
    [Theory]
    [InlineData(OfAssignment, "[\"Register\"]", "[\"SubmitResult\"]", "CLOCK_NEVER_STARTED $.procedures[0].clocks[0].starts")]
    [InlineData(OfAssignment, "[\"Close\", \"B4\"]", "[\"SubmitResult\"]", "CLOCK_NEVER_STARTED $.procedures[0].clocks[0].starts")]
    [InlineData(OfAssignment, "[\"Register\", \"Dispatch\"]", "[\"SubmitResult\"]", "")]
    [InlineData(OfAssignment, "[\"Accept\"]", "[\"SubmitResult\"]", "")]
    [InlineData(OfAssignment, "[\"Dispatch\"]", "[\"Close\"]", "CLOCK_NEVER_STOPPED $.procedures[0].clocks[0].stops")]
    [InlineData(OfAssignment, "[\"Publish\"]", "[\"Accept\"]", "CLOCK_NEVER_STOPPED $.procedures[0].clocks[0].stops")]
    [InlineData(OfAssignment, "[\"Accept\"]", "[\"Dispatch\"]", "")]
    [InlineData(OfAssignment, "[\"SubmitResult\"]", "[\"Dispatch\"]", "CLOCK_NEVER_STOPPED $.procedures[0].clocks[0].stops")]
    [InlineData(OfAssignment, "[\"Return\"]", "[\"Dispatch\"]", "")]
    [InlineData(OfAssignment, "[\"Accept\"]", "[\"Accept\"]", "CLOCK_NEVER_STOPPED $.procedures[0].clocks[0].stops")]
    [InlineData(OfCase, "[\"Register\"]", "[\"Register\"]", "CLOCK_NEVER_STOPPED $.procedures[0].clocks[0].stops")]
    [InlineData(OfCase, "[\"Close\"]", "[\"Dispatch\"]", "CLOCK_NEVER_STOPPED $.procedures[0].clocks[0].stops")]
    [InlineData(OfCase, "[\"Dispatch\"]", "[\"Dispatch\"]", "")]
    [InlineData(OfCase, "[\"Register\"]", "[\"B4\"]", "")]
    [InlineData(OfCase, "[\"SubmitResult\"]", "[\"Close\"]", "")]
    [InlineData(OfCase, "[\"Register\"]", "[\"Publish\"]", "")]
    public void From_AClock_IsRefusedWhereNothingStartsOrStopsIt(string of, string starts, string stops, string told) =>
        Assert.Equal(told, string.Join("; ", PresetText.Of("minh-ha").With(OfAssignment + Processing, $"{of}\"starts\": {starts}, \"stops\": {stops}").Load().Defects.Select(defect => $"{defect.Code} {defect.Path}")));

    [Fact]
    public void From_AClockOfAnAssignmentThatTheReceiptStarts_IsToldHowToCountFromThere()
    {
        var defect = Assert.Single(PresetText.Of("minh-ha").With("\"starts\": [\"Dispatch\"]", "\"starts\": [\"Register\"]").Load().Defects);

        Assert.Equal(["Dispatch", "Accept", "Return", "SubmitResult", "Publish"], defect.Allowed);
        Assert.Contains("\"anchor\": \"receipt\"", defect.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("\"anchor\": \"receipt\"", defect.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Sound_EveryRegulation_StartsAndStopsItsClocks() => Assert.All(PresetText.Names.Concat(PresetText.Invented), name => Assert.Empty(PresetText.Of(name).Load().Defects));
}
