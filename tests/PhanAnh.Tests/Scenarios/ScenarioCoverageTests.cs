using System.Reflection;
using System.Text.RegularExpressions;
using PhanAnh.Core;
using Xunit.Sdk;

namespace PhanAnh.Tests;

/// <summary>No row of the regulation may go without some scenario noticing: each is taken away in turn, and the scenarios run on what remains.</summary>
public sealed class ScenarioCoverageTests
{
    /// <summary>A condition that holds for nobody: a row that has it is there for the loader and never fires.</summary>
    private const string Never = "\"StateSecret\", \"!StateSecret\"";

    /// <summary>A condition that always holds.</summary>
    private const string Always = "\"!CaseIn(Nowhere)\"";

    /// <summary>Conditions that a row above, or one that fires by itself, makes sure of: they tell the reader, and change nothing.</summary>
    private static readonly HashSet<(string Row, string Guard)> SaidForTheReader = [("T16b", "InRework"), ("T27b", "AnyAnswerRated"), ("T36", "AnyLive")];

    public static TheoryData<string> Rows() => new(AllRows.Select(row => row.Code.Value));

    public static TheoryData<string> Clocks() => new(PresetText.TayNinh.Preset.Procedures
        .SelectMany(procedure => procedure.Clocks)
        .Select(clock => clock.Code.Value));

    public static TheoryData<string, string> Conditions()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in AllRows)
        {
            foreach (var guard in row.If.Concat(row.Requires).Concat(row.Warns).Where(guard => !SaidForTheReader.Contains((row.Code.Value, guard.ToString()))))
            {
                data.Add(row.Code.Value, guard.ToString());
            }
        }

        return data;
    }

    public static TheoryData<string, string> Notices()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in AllRows)
        {
            foreach (var notice in row.Notifies)
            {
                data.Add(row.Code.Value, notice.Value);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Scenarios_WithoutARow_FailSomewhere(string row) => AssertNoticed(PresetText.TayNinh.WithLine(row, line =>
        line.Contains("\"if\": [", StringComparison.Ordinal)
            ? line.Replace("\"if\": [", $"\"if\": [{Never}, ", StringComparison.Ordinal)
            : line.Replace("\"act\":", $"\"if\": [{Never}], \"act\":", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Clocks))]
    public void Scenarios_WithoutAClock_FailSomewhere(string clock) => AssertNoticed(PresetText.TayNinh.WithLine(clock, line =>
        Regex.Replace(line, "\"starts\": .*?, \"stops\"", $"\"starts\": [{{\"on\": \"Register\", \"if\": [{Never}]}}], \"stops\"", RegexOptions.NonBacktracking)));

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Scenarios_WithoutACondition_FailSomewhere(string row, string guard) => AssertNoticed(PresetText.TayNinh.WithLine(
        row, line => line.Replace($"\"{guard}\"", Always, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Notices))]
    public void Scenarios_WithoutANotification_FailSomewhere(string row, string notice) => AssertNoticed(PresetText.TayNinh.WithLine(
        row, $"\"notifies\": [\"{notice}\"]", "\"notifies\": []"));

    [Theory]
    [InlineData("intake", "24 hours", "25 hours")]
    [InlineData("return", "24 hours", "25 hours")]
    [InlineData("redispatch", "24 hours", "25 hours")]
    [InlineData("processing", "6 working days", "7 working days")]
    [InlineData("approval", "1 working day", "2 working days")]
    [InlineData("publication", "24 hours", "25 hours")]
    [InlineData("rework", "2 working days", "3 working days")]
    [InlineData("rework-dissatisfied", "2 working days", "3 working days")]
    public void Scenarios_WithALongerLimit_FailSomewhere(string clock, string limit, string longer) =>
        AssertNoticed(PresetText.TayNinh.WithLine(clock, $"\"limit\": \"{limit}\"", $"\"limit\": \"{longer}\""));

    [Fact]
    public void Scenarios_AsShipped_AllHold() => Assert.Null(FirstFailure(PresetText.TayNinh));

    private static IEnumerable<TransitionRow> AllRows => PresetText.TayNinh.Preset.Procedures
        .SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows));

    private static void AssertNoticed(PresetText text)
    {
        Assert.True(text.Load().IsSound, string.Join('\n', text.Load().Defects));
        Assert.NotNull(FirstFailure(text));
    }

    /// <summary>The first scenario that fails. One that cannot make its copy of this text says nothing about it.</summary>
    private static string? FirstFailure(PresetText text)
    {
        foreach (var type in typeof(TayNinhScenarios).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TayNinhScenarios))))
        {
            foreach (var method in type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null))
            {
                foreach (var arguments in method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method)).DefaultIfEmpty([]))
                {
                    var scenarios = (TayNinhScenarios)Activator.CreateInstance(type)!;
                    scenarios.Regulation = text;
                    if (Failure(() => method.Invoke(scenarios, arguments)) is not (null or PresetText.CannotCopy))
                    {
                        return method.Name;
                    }
                }
            }
        }

        return null;
    }

    private static Exception? Failure(Action scenario)
    {
        try
        {
            scenario();
            return null;
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }
}
