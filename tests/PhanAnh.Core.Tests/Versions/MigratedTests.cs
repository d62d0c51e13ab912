namespace PhanAnh.Core.Tests;

public sealed class MigratedTests
{
    [Fact]
    public void Apply_MappedMotions_RenamesWhatIsOpenAndLeavesWhatWasDecided()
    {
        var subject = SampleSnapshots.Full.ToCase();
        Assert.Equal(["Objection", "Verification"], subject.Motions.Select(motion => motion.Code.Value));

        var migrated = Case.Apply(subject, SampleEvents.Event(
            new Migrated(subject.Preset, subject.Preset with { Version = 2 }, subject.Procedure)
            {
                Terms =
                [
                    new(TermList.Motion, new("Objection"), new("Complaint")),
                    new(TermList.Motion, new("Verification"), new("Call")),
                ],
            },
            subject.Version + 1));

        Assert.Equal(["Objection", "Call"], migrated.Motions.Select(motion => motion.Code.Value));
    }
}
