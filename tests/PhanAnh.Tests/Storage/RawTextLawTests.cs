using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What a citizen sent is kept as it came, whatever the rules make of it.</summary>
public sealed class RawTextLawTests
{
    private static readonly Gen<SensitiveText?> Texts = Gen.Elements(
            "Đèn đường", "hỏng", "đê\u0300n", "ðường", "Ð", "to\u0300a", "toà", " ", "\u00A0", "\u3000", "\t", "\r\n", "\n", "\r", "\u2028", "cаo", "kiến nghi\u0323",
            "\u200B", "\u00AD", "\u202E", "\uFEFF", "👨‍👩‍👧", "🇻🇳", "\uD83D", "\uDE00", "\0", "\u001B[2J", "\u0085", "\uFFFD", "®\u00AD", "Ã¡Â»", "\"", "\\u0041", "{0}", "<b>", "0９12")
        .NonEmptyListOf().Select(pieces => (SensitiveText?)new SensitiveText(string.Concat(pieces)));

    private static readonly Arbitrary<Submission[]> Submissions = (
        from texts in Texts.ArrayOf(7)
        select new Submission
        {
            Content = texts[0],
            Name = texts[1],
            Phone = texts[2],
            Email = texts[3],
            Address = texts[4],
            Place = texts[5],
            OccurredAt = texts[6],
            TruthfulnessDeclared = true,
        }).ArrayOf(8).ToArbitrary();

    [Fact]
    [Trait("BadInput", "42")]
    [Trait("BadInput", "64")]
    public void ForOfficer_AnyRawTextSubmittedOverJsonLinesFiles_IsReadBackByteForByteAfterReopening()
    {
        Prop.ForAll(Submissions, submissions => KeepAndReadAsync(submissions).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(12).WithQuietOnSuccess(true));
    }

    private static async Task KeepAndReadAsync(Submission[] submissions)
    {
        using var folder = new Folder();
        await using (var files = await Files.OpenAsync(folder))
        {
            for (var i = 0; i < submissions.Length; i++)
            {
                var outcome = await files.Desk.HandleAsync(new()
                {
                    Id = new("cmd-1"),
                    Case = Sample.Code(i),
                    Trigger = new("Register"),
                    Act = Hotline.Registration(submission: submissions[i]),
                    Actor = Hotline.Submitter,
                    EffectiveAt = Sample.Monday,
                });
                Assert.True(outcome.IsAccepted, outcome.Refusal?.ToString());
            }
        }

        await using var reopened = await Files.OpenAsync(folder);
        for (var i = 0; i < submissions.Length; i++)
        {
            var view = (await reopened.Desk.Views.ForOfficerAsync(Sample.Code(i), Hotline.Coordinator, Sample.Monday))!;
            var (sent, matter, submitter) = (submissions[i], view.Matter!, view.Submitter!);
            (SensitiveText? Sent, TextRef? Shown)[] fields =
            [
                (sent.Content, matter.Content), (sent.Place, matter.Place), (sent.OccurredAt, matter.OccurredAt),
                (sent.Name, submitter.Name), (sent.Phone, submitter.Phone), (sent.Email, submitter.Email), (sent.Address, submitter.Address),
            ];
            foreach (var (text, shown) in fields)
            {
                var read = shown is { } reference ? await reopened.Desk.ReadTextAsync(Sample.Code(i), reference) : null;
                Assert.Equal(text!.IsBlank ? null : Bytes(text), read is null ? null : Bytes(read));
            }
        }
    }

    // UTF-16, as the text lies in memory: any other encoding could lose what is looked for.
    private static byte[] Bytes(SensitiveText text) => System.Runtime.InteropServices.MemoryMarshal.AsBytes(text.Reveal().AsSpan()).ToArray();

    private sealed class Files(JsonLinesCaseStore store, JsonLinesPersonalTexts texts, FileCaseKeyStore keys) : IAsyncDisposable
    {
        internal HotlineDesk Desk { get; } = new(new(store, texts, keys, new InMemoryUnitDirectory(new([Hotline.Named("U1")]))), new(PresetLibrary.Shipped, "tay-ninh"));

        internal static async Task<Files> OpenAsync(Folder folder) => new(
            await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Commit.Unflushed),
            await JsonLinesPersonalTexts.OpenAsync(folder["texts.jsonl"], Commit.Unflushed),
            await FileCaseKeyStore.OpenAsync(folder["keys.jsonl"]));

        public async ValueTask DisposeAsync()
        {
            await store.DisposeAsync();
            await texts.DisposeAsync();
            await keys.DisposeAsync();
        }
    }
}
