using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A store whose driver fails with a message that quotes what it was to write.</summary>
internal sealed class FailingStore : ICaseStore
{
    private const string Quoting = "Lỗi khi ghi: Nguyễn Thị Lan, 0912345678";

    public ValueTask<ImmutableArray<StoredEvent>> LoadAsync(CaseCode code, CancellationToken cancellation = default) => throw new IOException(Quoting);

    public ValueTask<bool> AppendAsync(
        CaseCode code, long expectedVersion, ImmutableArray<CaseEvent> events, Instant? nextDue, CancellationToken cancellation = default) => throw new IOException(Quoting);

    public IAsyncEnumerable<StoredEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) => throw new IOException(Quoting);

    public IAsyncEnumerable<CaseCode> DueBeforeAsync(Instant instant, CancellationToken cancellation = default) => throw new IOException(Quoting);
}
