namespace PhanAnh.Core.Tests;

public sealed class DisclosureLogTests
{
    [Fact]
    public void Of_Events_IsWhatWasGivenOut()
    {
        var recipient = PublicSample.Text("Công an xã");
        var log = PublicSample.With(new Disclosed(DisclosureScope.Submitter, recipient, new("so-xay-dung")));
        var entry = Assert.Single(DisclosureLog.Of(log));
        Assert.Equal((DisclosureScope.Submitter, recipient, new UnitCode("so-xay-dung"), 7L), (entry.Scope, entry.Recipient, entry.Unit, entry.Sequence));
        Assert.Empty(DisclosureLog.Of(PublicSample.Published));
    }

    [Fact]
    public void SecretStub_OfAMarkedCase_IsCodeUnitsDaysAndMark()
    {
        var log = PublicSample.With(new StateSecretMarked());
        var stub = SecretStub.Of(Case.Replay(log), log)!;
        Assert.Equal(SampleEvents.Code, stub.Code);
        Assert.Equal(["so-xay-dung", "ubnd-xa"], stub.Units.Select(unit => unit.Value));
        Assert.Contains("chế độ mật", stub.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal(["Code", "MarkedOn", "ReceivedOn", "Units"], typeof(SecretStub).GetProperties().Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Null(SecretStub.Of(Case.Replay(PublicSample.Published), PublicSample.Published));
    }
}
