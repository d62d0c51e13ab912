using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PhanAnh.Rules.Tests;

[Trait("Clause", "TN58-A6.5e")]
public class QueuePlaceTests
{
    private static readonly Instant Morning = Instant.FromUtc(2025, 3, 3, 2, 0);

    // Few values, so that places often agree in part.
    private static readonly Arbitrary<QueuePlace[]> Places = Arb.From(
        (from priority in Gen.Elements(IntakePriority.Ordinary, IntakePriority.Emergency)
         from second in Gen.Choose(0, 3)
         from code in Gen.Elements("TN-1", "TN-10", "TN-2", "tn-1")
         select new QueuePlace(priority, Morning + Duration.FromSeconds(second), new(code))).ArrayOf());

    [Fact]
    public void OrderBy_AQueue_HasEmergenciesThenTheEarliestThenTheLowestCode()
    {
        QueuePlace[] queue =
        [
            Ordinary(0, "TN-2"),
            Ordinary(5, "TN-6"),
            Emergency(9, "TN-9"),
            Ordinary(0, "TN-1"),
            Emergency(3, "TN-4"),
        ];

        Assert.Equal("TN-4 TN-9 TN-1 TN-2 TN-6", string.Join(' ', queue.Order().Select(place => place.Case)));
    }

    [Fact]
    public void QueueAt_AFireReportedLast_StandsBeforeALampReportedFirst()
    {
        var lamp = HotlineRules.Of("Đèn đường trước chợ hỏng ba ngày nay.").Review().QueueAt(Morning, new("TN-1"));
        var fire = HotlineRules.Of("Nhà bên cạnh đang cháy lớn, có người mắc kẹt.").Review().QueueAt(Morning + Duration.FromHours(1), new("TN-2"));

        Assert.Equal([fire, lamp], new[] { lamp, fire }.Order());
        Assert.True(fire < lamp && lamp > fire && fire <= lamp && lamp >= fire);
    }

    [Fact]
    public void Order_AnyQueue_IsTheSameHoweverItWasShuffled() =>
        Prop.ForAll(Places, places => places.Order().SequenceEqual(places.Reverse().Order())).QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_AnyTwo_IsZeroForEqualPlacesAlone() =>
        Prop.ForAll(Places, places => places.All(one => places.All(other =>
            one.CompareTo(other) == 0 == (one == other) && Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))))).QuickCheckThrowOnFailure();

    private static QueuePlace Ordinary(int minute, string code) => new(IntakePriority.Ordinary, Morning + Duration.FromMinutes(minute), new(code));

    private static QueuePlace Emergency(int minute, string code) => new(IntakePriority.Emergency, Morning + Duration.FromMinutes(minute), new(code));
}
