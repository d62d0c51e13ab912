namespace PhanAnh.Core.Tests;

public sealed class InMemoryKeysAndTextsTests
{
    private static readonly CaseCode Code = SampleEvents.Code;

    [Fact]
    public async Task Keys_OnceDestroyed_AreNotMadeAnew()
    {
        var keys = new InMemoryCaseKeyStore(code => SampleEvents.Key(code.Value));
        Assert.Null(await keys.FindAsync(Code));
        var key = await keys.GetOrCreateAsync(Code);
        Assert.Same(key, await keys.GetOrCreateAsync(Code));
        Assert.Same(key, await keys.FindAsync(Code));

        await keys.DestroyAsync(Code);
        Assert.Null(await keys.GetOrCreateAsync(Code));
        Assert.Null(await keys.FindAsync(Code));
    }

    [Fact]
    public async Task Texts_UnderAnotherKeyOrCase_AreNotFound()
    {
        var texts = new InMemoryPersonalTexts();
        var key = SampleEvents.Key("a");
        var seal = new TextSeal(key);
        var reference = seal.Seal(new("Nguyễn Văn A"))!.Value;
        await texts.KeepAsync(Code, key, seal.Sealed);
        await texts.KeepAsync(Code, key, seal.Sealed);

        Assert.Equal(new SensitiveText("Nguyễn Văn A"), await texts.FindAsync(Code, key, reference));
        Assert.Null(await texts.FindAsync(Code, SampleEvents.Key("b"), reference));
        Assert.Null(await texts.FindAsync(new("other"), key, reference));
        Assert.Null(await texts.FindAsync(Code, key, seal.Fingerprint("Nguyễn Văn A")));
    }

    [Fact]
    public async Task Texts_MoreThanOnePieceHolds_AreFoundAsTheyWere()
    {
        var texts = new InMemoryPersonalTexts();
        var key = SampleEvents.Key("a");
        var seal = new TextSeal(key);
        var kept = Enumerable.Range(1, 40).Select(number => new SensitiveText($"{number} {new string('ô', number * 1_000)}")).Append(new(new string('x', 1 << 19)))
            .Select(text => (Text: text, Reference: seal.Seal(text)!.Value)).ToList();
        await texts.KeepAsync(Code, key, seal.Sealed);

        foreach (var (text, reference) in kept)
        {
            Assert.Equal(text, await texts.FindAsync(Code, key, reference));
        }
    }
}
