using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;
using PhanAnh.Reporting.Documents;

namespace PhanAnh.Tests;

/// <summary>After the key of a case is destroyed nothing that anybody wrote in it is found anywhere, and everything that is counted stays counted.</summary>
public sealed class ErasureLawTests
{
    // The same lives in every run, so that a failure is the change under test; another seed lives others.
    private static readonly Config Lives = Config.QuickThrowOnFailure.WithMaxTest(12).WithQuietOnSuccess(true).WithReplay(2025, 31);

    private const int Shortest = 6;

    [Theory]
    [Trait("BadInput", "108")]
    [Trait("Clause", "TN58-A12.1-2")]
    [InlineData("tay-ninh-58-2024")]
    [InlineData("dong-nai-1022-2017")]
    [InlineData("binh-phuoc-2016")]
    [InlineData("binh-phuoc-2016-v2")]
    [InlineData("thai-nguyen-2020")]
    public void Destroy_TheKeyOfAnyLife_LeavesNoWordAnywhereAndCountsAsBefore(string id) => Prop.ForAll(
        Gen.Choose(1, 999_983).SelectMany(seed => Gen.Choose(10, 40).Select(steps => (seed, steps))).ToArbitrary(),
        life =>
        {
            var hotline = ViewLawTests.Lived(id, life.seed, life.steps);
            var subject = hotline.Case;
            var (secrets, before) = (Secrets(hotline), Figures(hotline));
            // Of a case with state secrets no text is given out even before; any other holds what was written, or this test would look for nothing.
            Assert.True(subject.IsStateSecret || subject.IsPurged || secrets.All(secret => Everything(hotline).Any(place => place.Text.Contains(secret, StringComparison.Ordinal))));
            Assert.True(subject.IsStateSecret || subject.IsPurged || secrets.Length > 0);

            hotline.Keys.DestroyAsync(subject.Code).AsTask().GetAwaiter().GetResult();

            foreach (var (place, text) in Everything(hotline))
            {
                Assert.All(secrets, secret => Assert.False(text.Contains(secret, StringComparison.Ordinal), $"{place} holds a personal text."));
            }

            Assert.Empty(Secrets(hotline));
            Assert.Equal(Snapshot.Of(subject), Snapshot.Of(hotline.Case));
            Assert.Empty(Hotline.Wait(ChainCheck.OfAsync(hotline.Store)));
            Assert.Equal(before, Figures(hotline));
            Assert.True(hotline.Do(Hotline.Local(subject.LatestAt + Duration.FromDays(1)), Hotline.Coordinator, new CloseAct()).Refusal!.Has("CASE_ERASED"));
        }).Check(Lives);

    [Fact]
    [Trait("BadInput", "108")]
    [Trait("Clause", "TN58-A12.1-2")]
    [Trait("Clause", "TN58-A13.8")]
    public async Task Purge_OverFiles_LeavesNoByteOfTheSubmitterInAnyOfThem()
    {
        using var folder = new Folder();
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        string[] written;
        await using (var store = await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Commit.Unflushed))
        await using (var texts = await JsonLinesPersonalTexts.OpenAsync(folder["texts.jsonl"], Commit.Unflushed))
        await using (var keys = await FileCaseKeyStore.OpenAsync(folder["keys.jsonl"]))
        {
            var desk = new HotlineDesk(new(store, texts, keys, new InMemoryUnitDirectory(new([Hotline.Named("U1")]))), new(PresetLibrary.Shipped, "tay-ninh"));
            written = await LiveAsync(desk, hotline);
            Assert.All(written, text => Assert.DoesNotContain(text, Encoding.UTF8.GetString(File.ReadAllBytes(folder["cases.jsonl"])), StringComparison.Ordinal));
            var submitted = (await desk.FindAsync(new("C-1")))!.Submission;
            Assert.Equal(written[0], (await desk.ReadTextAsync(new("C-1"), submitted.Content!.Value))!.Reveal());

            Assert.True((await desk.HandleAsync(hotline.Command("2026-03-20 00:00", Hotline.Owner, new PurgeAct()))).IsAccepted);

            var purged = (await desk.FindAsync(new("C-1")))!;
            Assert.Null(await desk.ReadTextAsync(new("C-1"), submitted.Content!.Value));
            Assert.Empty(await store.VerifyAsync());
            Assert.Equal(RetentionVerdict.Deleted, RetentionPlan.Of(purged, PresetText.TayNinh.Preset.Retention, purged.LatestAt).Items[0].Verdict);
            var log = (await store.LoadAsync(new("C-1"))).Select(stored => stored.Event).ToArray();
            Assert.Equal(Snapshot.Of(purged), Snapshot.Of(Case.Replay(log)));
            Assert.Equal(DisclosureScope.Submitter, Assert.Single(DisclosureLog.Of(log)).Scope);
        }

        foreach (var file in folder.Files)
        {
            var bytes = await File.ReadAllBytesAsync(file);
            Assert.All(written.SelectMany(Encodings), encoded => Assert.True(bytes.AsSpan().IndexOf(encoded) < 0, $"{Path.GetFileName(file)} holds a personal text."));
        }
    }

    [Fact]
    public async Task Open_WithTheKeysOfAnother_ReadsNoTextAndVerifiesTheLog()
    {
        using var folder = new Folder();
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        await using var store = await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Commit.Unflushed);
        await using var texts = await JsonLinesPersonalTexts.OpenAsync(folder["texts.jsonl"], Commit.Unflushed);
        await using var keys = await FileCaseKeyStore.OpenAsync(folder["keys.jsonl"]);
        await using var others = await FileCaseKeyStore.OpenAsync(folder["others.jsonl"]);
        var units = new InMemoryUnitDirectory(new([Hotline.Named("U1")]));
        var desk = new HotlineDesk(new(store, texts, keys, units), new(PresetLibrary.Shipped, "tay-ninh"));
        await LiveAsync(desk, hotline);
        await others.GetOrCreateAsync(new("C-1"));

        var stranger = new HotlineDesk(new(store, texts, others, units), new(PresetLibrary.Shipped, "tay-ninh"));

        var subject = (await stranger.FindAsync(new("C-1")))!;
        Assert.Null(await stranger.ReadTextAsync(new("C-1"), subject.Submission.Content!.Value));
        Assert.NotNull(await desk.ReadTextAsync(new("C-1"), subject.Submission.Content!.Value));
        Assert.Empty(await store.VerifyAsync());
        Assert.Empty(await ChainCheck.OfAsync(store));
    }

    /// <summary>From receipt over a clarification, a disclosure and a follow-up to a rating; answers every text that was written.</summary>
    private static async Task<string[]> LiveAsync(HotlineDesk desk, Hotline hotline)
    {
        string[] written =
        [
            "Đèn đường trước nhà số 12 hỏng ba ngày.", "Nguyễn Thị Ẩn Danh", "0987654321", "an.danh@example.vn", "ấp Bình Hòa, xã Bình Minh",
            "tối 02/3, sau cơn mưa", "Nhà tôi ở cạnh trạm bơm.", "Bao giờ thay bóng mới?", "citizen-thirteen",
        ];
        var submitter = Actor.Of(written[8], "Submitter");
        var submission = new Submission
        {
            Content = new(written[0]), Name = new(written[1]), Phone = new(written[2]), Email = new(written[3]), Place = new(written[4]), OccurredAt = new(written[5]),
            TruthfulnessDeclared = true,
        };
        (string At, Actor By, Act Act, string? Trigger)[] acts =
        [
            ("2025-03-10 08:00", submitter, Hotline.Registration(submission: submission) with { SubmitterId = new(written[8]) }, null),
            ("2025-03-10 08:10", Hotline.Reception, new RequestClarificationAct { Note = new("Đề nghị cho biết rõ vị trí.") }, null),
            ("2025-03-10 08:20", submitter, new SupplyClarificationAct { Note = new(written[6]) }, null),
            ("2025-03-10 08:30", Hotline.Reception, new ClassifyAct(new("Lighting")), null),
            ("2025-03-10 08:40", Hotline.Reception, DispatchAct.To("Đề nghị kiểm tra.", "U1"), null),
            ("2025-03-10 08:50", Hotline.Officer("U1"), new AcceptAct(), null),
            ("2025-03-10 09:00", Hotline.Owner, new DiscloseAct(DisclosureScope.Submitter, new("Công an tỉnh")) { Note = new("Công văn 15/CAT") }, "DiscloseSubmitter"),
            ("2025-03-11 08:00", Hotline.Officer("U1"), new SubmitResultAct(new($"Đã thay bóng đèn cho bà {written[1]}, số {written[2]}.")), null),
            ("2025-03-11 09:00", Hotline.Leader("U1"), new ApproveAct(), null),
            ("2025-03-11 10:00", Hotline.Reception, new PublishAct(), null),
            ("2025-03-11 11:00", submitter, new AskFollowUpAct { Note = new(written[7]) }, null),
            ("2025-03-12 11:00", submitter, new RateAct(new("Satisfied")), null),
        ];
        foreach (var (at, by, act, trigger) in acts)
        {
            var outcome = await desk.HandleAsync(hotline.Command(at, by, act, trigger));
            Assert.True(outcome.IsAccepted, $"{at} {act.Kind}: {outcome.Refusal}");
        }

        return written;
    }

    /// <summary>All texts of the case that can be read now and are long enough not to stand somewhere by chance.</summary>
    private static ImmutableArray<string> Secrets(Hotline hotline)
    {
        var written = new List<string>();
        foreach (var reference in References(hotline))
        {
            if (Hotline.Wait(hotline.Ports.Keys.FindAsync(new(hotline.Code))) is { } key
                && Hotline.Wait(hotline.Ports.Texts.FindAsync(new(hotline.Code), key, reference)) is { } text && text.Reveal().Length >= Shortest)
            {
                written.Add(text.Reveal());
            }
        }

        return [.. written.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<TextRef> References(Hotline hotline)
    {
        var sent = hotline.Case.Submission;
        return new[] { sent.Content, sent.Name, sent.Phone, sent.Email, sent.Address, sent.Place, sent.OccurredAt }
            .Concat(hotline.Log.SelectMany(e => new[] { e.Note, e.BackdatingReason }))
            .Concat(hotline.Case.Assignments.SelectMany(part => part.Answers).Append(hotline.Case.DirectResult).SelectMany(answer => new[] { answer?.Submitted, answer?.Amended, answer?.Edited, answer?.Public }))
            .OfType<TextRef>().Distinct();
    }

    /// <summary>Every place in which somebody could look, with what stands there in clear.</summary>
    private static IEnumerable<(string Place, string Text)> Everything(Hotline hotline)
    {
        var subject = hotline.Case;
        foreach (var stored in Hotline.Wait(hotline.Store.LoadAsync(subject.Code)))
        {
            yield return ("the log", Encoding.UTF8.GetString(stored.Bytes.Span));
            yield return ("an event as it prints itself", stored.Event + Snapshot.Revealed(stored.Event));
        }

        yield return ("the case", subject + Snapshot.Revealed(subject));
        yield return ("the public record", Snapshot.Revealed(hotline.Public) + Snapshot.Revealed(hotline.Timeline));
        yield return ("the public page", Snapshot.Revealed(Hotline.Wait(hotline.Desk.Public.SearchAsync(new()))));
        yield return ("the dashboard", Snapshot.Revealed(UnitDashboard.Of(new("U1"), [subject], live => hotline.Desk.ClocksOf(live, live.LatestAt), subject.LatestAt, Duration.FromDays(1))));
        yield return ("the submitter's view", Snapshot.Revealed(Hotline.Wait(hotline.Desk.Views.ForSubmitterAsync(subject.Code, Hotline.Submitter, subject.LatestAt))));
        foreach (var role in hotline.Preset.Terms.Roles.Where(role => role.Party is not Party.System))
        {
            var actor = role.Party == Party.Unit ? Actor.Of("x", role.Code.Value, "U1") : Actor.Of("x", role.Code.Value);
            yield return ($"the view of {role.Code}", Revealed(Hotline.Wait(hotline.Desk.Views.ForOfficerAsync(subject.Code, actor, subject.LatestAt))));
        }

        foreach (var reference in References(hotline))
        {
            yield return ("a text that was asked for", Hotline.Wait(hotline.Desk.ReadTextAsync(subject.Code, reference))?.Reveal() ?? "");
        }

        yield return ("the notifications", Snapshot.Revealed(hotline.Notices.Select(notice => notice with { Definition = null! })));
        yield return ("the log of disclosures", Snapshot.Revealed(DisclosureLog.Of(hotline.Log)));
        foreach (var text in Renderings(hotline))
        {
            yield return ("a report", text);
        }
    }

    /// <summary>Every member; the clocks as they print themselves, since their definitions belong to the regulation.</summary>
    private static string Revealed(OfficerView? view) => view is null ? "" : string.Join('\n', typeof(OfficerView).GetProperties()
        .Select(member => member.Name == nameof(OfficerView.Clocks) ? string.Join(' ', view.Clocks) : Snapshot.Revealed(member.GetValue(view))));

    /// <summary>The report in every form, with all texts that it asks for.</summary>
    internal static IEnumerable<string> Renderings(Hotline hotline)
    {
        var report = Build(hotline);
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            yield return ReportText.Render(report, language);
            yield return ReportMarkdown.Render(report, language);
            yield return ReportCsv.Render(report, language);
            yield return ReportHtml.Render(report, language);
            yield return Unzipped.Text(ReportSpreadsheet.Render(report, language));
        }

        yield return Encoding.UTF8.GetString(ReportJson.Render(report));
    }

    private static string Figures(Hotline hotline) => ReportCsv.Render(Build(hotline), Language.English);

    private static Report Build(Hotline hotline)
    {
        var (preset, subject) = (hotline.Preset, hotline.Case);
        var scheme = PeriodScheme.Of(preset.Reports);
        var first = NodaTime.Text.LocalDatePattern.Iso.Format(Calendar.VietnamTime.DateOf(subject.ReceivedAt));
        var last = NodaTime.Text.LocalDatePattern.Iso.Format(Calendar.VietnamTime.DateOf(subject.LatestAt).PlusDays(40));
        Assert.True(scheme.TryParse($"{first}..{last}", out var period, out var refusal), refusal?.ToString());
        var request = new ReportRequest(preset, period) { Listing = CaseListing.Fold(hotline.Log, period.End) };
        var texts = request.TextsWanted()
            .Select(wanted => (wanted.Reference, Text: Hotline.Wait(hotline.Desk.ReadTextAsync(wanted.Case, wanted.Reference))))
            .Where(read => read.Text is not null).ToDictionary(read => read.Reference, read => read.Text!);
        var facts = new FactFolder(new Regulation(preset, hotline.Desk.Regulations.CalendarsOf(preset))).Fold(hotline.Log, period.End);
        return Report.Build(request with { Texts = texts }, facts);
    }

    private static IEnumerable<byte[]> Encodings(string text) =>
    [
        Encoding.UTF8.GetBytes(text),
        Encoding.Unicode.GetBytes(text),
        Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))[..8]),
        Encoding.ASCII.GetBytes(System.Text.Json.JsonEncodedText.Encode(text).ToString()),
    ];
}
