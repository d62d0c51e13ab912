using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads the acts on the record of a case: moving it onto another version of its regulation or another calendar, taking it over.</summary>
internal sealed class RecordActReader(ObjectReader item)
{
    private static Choices<MigratedDeadlines> Deadlines { get; } = Named<MigratedDeadlines>();

    private static Choices<MachineKind> Machines { get; } = Named<MachineKind>();

    private static Choices<TermList> Lists { get; } = Named<TermList>();

    internal Act? Read(ActKind kind) => kind switch
    {
        ActKind.Migrate => new MigrateAct(item.Required("preset").CodeOrNeutral())
        {
            Version = item.Optional("version")?.Int(1),
            Procedure = item.Optional("procedure")?.Code(),
            Deadlines = item.Optional("deadlines")?.OneOf(Deadlines) ?? MigratedDeadlines.Recount,
            Mapping = item.Optional("mapping")?.Object(Mapping) ?? MigrationMapping.None,
            Basis = ActReader.Document(item, "basis"),
        },
        ActKind.AdoptCalendar => new AdoptCalendarAct(),
        ActKind.Adopt => SnapshotReader.Read(item.Required("snapshot")) is { } read
            ? new AdoptAct(read.Snapshot) { Texts = read.Texts, SubmitterId = SensitiveText.From(item.Optional("submitterId")?.String()) }
            : Skipped(),
        ActKind.Quarantine => new QuarantineAct(),
        ActKind.ReleaseQuarantine => new ReleaseQuarantineAct(),
        ActKind.InspectQuarantine => new InspectQuarantineAct(),
        _ => null,
    };

    /// <summary>What is wrong was told of the snapshot; the member beside it is known all the same.</summary>
    private AdoptAct? Skipped()
    {
        item.Optional("submitterId")?.String();
        return null;
    }

    private static MigrationMapping Mapping(ObjectReader mapping)
    {
        var read = new MigrationMapping
        {
            States = mapping.Optional("states")?.Objects(state => Finished(state, new MappedState(
                state.Required("of").OneOf(Machines), new(state.Required("from").CodeOrNeutral()), new(state.Required("to").CodeOrNeutral())))) ?? [],
            Terms = mapping.Optional("terms")?.Objects(term => Finished(term, new MappedTerm(
                term.Required("list").OneOf(Lists), new(term.Required("from").CodeOrNeutral()), new(term.Required("to").CodeOrNeutral())))) ?? [],
            Clocks = mapping.Optional("clocks")?.Objects(clock => Finished(clock, new MappedClock(
                new(clock.Required("from").CodeOrNeutral()), clock.Optional("to") is { } to ? new ClockCode(to.CodeOrNeutral()) : null))) ?? [],
        };
        mapping.Finish();
        return read;
    }

    private static T Finished<T>(ObjectReader owner, T read)
    {
        owner.Finish();
        return read;
    }

    private static Choices<T> Named<T>()
        where T : struct, Enum =>
        Choices<T>.Of(Enum.GetNames<T>(), Enum.GetValues<T>());
}
