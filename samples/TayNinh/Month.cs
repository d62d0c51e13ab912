using System.Security.Cryptography;
using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Samples.TayNinh;

/// <summary>A month of the hotline: every command goes through the desk; what was refused or could not be read is kept for the summary.</summary>
internal sealed class Month
{
    private readonly InMemoryCaseStore _store = new();
    private readonly TextWriter _errors;
    private readonly List<CaseCode> _codes = [];
    private readonly List<(Command Command, Refusal Refusal)> _refused = [];
    private readonly List<IntakeResult> _reviews = [];
    private readonly IntakeReview _review = new();
    private readonly IntakeRules _intake;

    internal Month(Setting setting, TextWriter errors)
    {
        _errors = errors;
        _intake = setting.Preset.Intake;
        Reader = new(setting.Preset);
        Desk = new(
            new(_store, new InMemoryPersonalTexts(), new InMemoryCaseKeyStore(KeyOf), new InMemoryUnitDirectory(setting.Units)),
            setting.Regulations);
    }

    internal HotlineDesk Desk { get; }

    /// <summary>The cases in order of receipt.</summary>
    internal IReadOnlyList<CaseCode> Codes => _codes;

    /// <summary>Sound commands.</summary>
    internal int Commands { get; private set; }

    /// <summary>Lines that are no command.</summary>
    internal int BrokenLines { get; private set; }

    /// <summary>Commands that the regulation does not allow, with the reasons.</summary>
    internal IReadOnlyList<(Command Command, Refusal Refusal)> Refused => _refused;

    /// <summary>What the checks at intake found, in order of receipt. They advise the officers; nothing was refused because of them.</summary>
    internal IReadOnlyList<IntakeResult> Reviews => _reviews;

    private CommandReader Reader { get; }

    /// <summary>Runs a file of commands to its end, whatever is wrong with single lines.</summary>
    internal async Task RunAsync(Stream commands, string file, Progress progress)
    {
        await foreach (var line in Reader.ReadAsync(commands))
        {
            if (line.Command is { } command)
            {
                await HandleAsync(command);
                progress.Report(++Commands);
            }
            else
            {
                BrokenLines++;
                await ReportAsync(file, line);
            }
        }

        progress.End();
    }

    /// <summary>Lets happen what time alone causes, such as acceptance by silence.</summary>
    internal async Task LetTimePassAsync(Instant now) => await Desk.AdvanceAsync(now);

    /// <summary>The log of a case.</summary>
    internal async Task<IReadOnlyList<CaseEvent>> LogOfAsync(CaseCode code) =>
        [.. (await _store.LoadAsync(code)).Select(stored => stored.Event)];

    /// <summary>All events of all cases.</summary>
    internal IEnumerable<CaseEvent> Events => _store.ReadAllAsync().Select(stored => stored.Event).ToBlockingEnumerable();

    /// <summary>Every case as it stood at an instant, folded from the log up to then.</summary>
    internal IEnumerable<Case> CasesAt(Instant at) =>
        Events.Where(e => e.EffectiveAt <= at).GroupBy(e => e.Case).Select(Case.Replay);

    private async Task HandleAsync(Command command)
    {
        var outcome = await Desk.HandleAsync(command);
        if (outcome.Refusal is { } refusal)
        {
            _refused.Add((command, refusal));
        }
        else if (command.Act is RegisterAct register && !outcome.WasRepeated)
        {
            _codes.Add(command.Case);
            _reviews.Add(_review.Review(register, _intake, VietnamTime.DateOf(command.EffectiveAt)));
        }
    }

    private async Task ReportAsync(string file, CommandLine line)
    {
        foreach (var defect in line.Defects)
        {
            await _errors.WriteLineAsync($"{file}, dòng {defect.Line}, cột {defect.Column}: {defect.Code}: {defect.Vietnamese}");
        }
    }

    /// <summary>A key made from the code gives the same log in every run. A real hotline makes random keys and keeps them apart from the log.</summary>
    private static CaseKey KeyOf(CaseCode code) => new(SHA256.HashData(Encoding.UTF8.GetBytes("samples/TayNinh/" + code.Value)));
}
