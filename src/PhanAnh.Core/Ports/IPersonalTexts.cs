namespace PhanAnh.Core;

/// <summary>Keeps the personal texts that events refer to, apart from the events and readable only under the key of their case.</summary>
/// <remarks>Implementations are safe for concurrent use. Keeping a text twice changes nothing.</remarks>
public interface IPersonalTexts
{
    /// <summary>Keeps texts under the key of a case. It is called before the events that refer to them are appended.</summary>
    ValueTask KeepAsync(
        CaseCode code, CaseKey key, IReadOnlyDictionary<TextRef, SensitiveText> texts, CancellationToken cancellation = default);

    /// <summary>The text of a reference; none where it is not kept or the key is not the one it was kept under.</summary>
    ValueTask<SensitiveText?> FindAsync(CaseCode code, CaseKey key, TextRef reference, CancellationToken cancellation = default);
}
