namespace PhanAnh.Core.Tests;

public sealed class ActJsonTests
{
    // ProgressAct is the library's own: no command brings it, so no fingerprint needs it.
    public static TheoryData<string> ActNames { get; } =
    [
        .. typeof(Act).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Act)) && !type.IsAbstract && type.IsPublic)
            .Select(type => type.Name),
    ];

    [Theory]
    [MemberData(nameof(ActNames))]
    public void ActJson_EveryActThatACommandMayBring_HasAForm(string name)
    {
        var type = typeof(Act).Assembly.GetType($"PhanAnh.Core.{name}")!;
        var act = (Act)System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        Assert.Equal(type, ActJson.InfoOf(act).Type);
    }
}
