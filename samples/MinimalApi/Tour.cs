using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;

namespace PhanAnh.Samples.MinimalApi;

/// <summary>Starts the application on a free port of this machine, goes through its endpoints as citizen, officials and passers-by, and prints what it saw.</summary>
internal sealed partial class Tour(HttpClient client, OfficerKeys keys, SteppingClock clock, TextWriter output)
{
    private static readonly string[] Personal = ["Nguyễn Thị Lan", "Thị Lan", "0900000301", "Chợ Long Hoa", "Trần Văn Ba", "0900000302", "Ấp Thanh Xuân"];

    private static readonly JsonSerializerOptions Letters = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _public = [];

    internal static async Task RunAsync(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("phananh-");
        try
        {
            var clock = new SteppingClock(Instant.FromUtc(2025, 3, 3, 2, 0));
            await using var app = await HotlineServer.StartAsync(folder.FullName, clock, quiet: true);
            using var client = new HttpClient { BaseAddress = new(app.Urls.First()) };
            await new Tour(client, app.Services.GetRequiredService<OfficerKeys>(), clock, output).GoAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task GoAsync()
    {
        Title("NGƯỜI DÂN GỬI PHẢN ÁNH");
        var submission = new NewSubmission("Đèn đường trước chợ Long Hoa hỏng ba ngày nay.", "Chợ Long Hoa", "Nguyễn Thị Lan", "0900000301", true);
        using var created = await client.PostAsJsonAsync("/submissions", submission);
        var receipt = (await created.Content.ReadFromJsonAsync<Receipt>())!;
        await output.WriteAsync($"POST /submissions → {(int)created.StatusCode}: mã {receipt.Code}, kèm một khóa tra cứu riêng\n");

        clock.Step();
        var alarm = new NewSubmission("Kho phế liệu cạnh nhà tôi đang cháy lớn, có người mắc kẹt bên trong.", "Ấp Thanh Xuân", "Trần Văn Ba", "0900000302", true);
        using var alarmed = await client.PostAsJsonAsync("/submissions", alarm);
        var call = (await alarmed.Content.ReadFromJsonAsync<Receipt>())!;
        await output.WriteAsync($"POST /submissions → {(int)alarmed.StatusCode}: mã {call.Code}, kèm số phải gọi ngay\n");
        await WriteAsync(Folded(call.CallNow ?? ""));

        Title("CÁN BỘ GIẢI QUYẾT");
        await GetAsync("/officer/queue", null);
        await GetAsync("/officer/queue", "ReceptionOfficer");
        await ActAsync(receipt.Code, "approve", "ReceptionOfficer", new(null, null, null, null));
        await ActAsync(receipt.Code, "classify", "ReceptionOfficer", new("Lighting", null, null, null));
        await ActAsync(receipt.Code, "dispatch", "ReceptionOfficer", new(null, "so-xay-dung", "Đề nghị kiểm tra.", null));
        await GetAsync("/officer/queue", "FocalOfficer");
        await ActAsync(receipt.Code, "accept", "FocalOfficer", new(null, null, null, null));
        await PublicAsync($"/cases/{receipt.Code}");
        await ActAsync(receipt.Code, "submit-result", "HandlingOfficer", new(null, null, null, "Đã thay 4 bóng đèn trước chợ. Cảm ơn bà Nguyễn Thị Lan, số 0900000301."));
        await ActAsync(receipt.Code, "approve", "ApprovingLeader", new(null, null, null, null));
        await ActAsync(receipt.Code, "publish", "ReceptionOfficer", new(null, null, null, null));

        Title("NGƯỜI DÂN THEO DÕI HỒ SƠ CỦA MÌNH");
        await TrackAsync(receipt.Code, "đoán mò");
        await TrackAsync(receipt.Code, receipt.Secret);

        Title("TRANG CÔNG KHAI");
        await PublicAsync($"/cases/{receipt.Code}");
        await PublicAsync("/");
        await PublicAsync("/?q=bong+den");
        var leaks = _public.Sum(page => Personal.Count(word => page.Contains(word, StringComparison.OrdinalIgnoreCase)));
        await output.WriteAsync($"Dữ liệu cá nhân trên {_public.Count} trang công khai: {(leaks == 0 ? "không có" : $"CÓ {leaks} CHỖ")}\n");

        Title("BÁO CÁO THÁNG");
        await GetAsync("/officer/report/2025-03", "ReceptionOfficer");
        await GetAsync("/officer/report/2025-13", "ReceptionOfficer");
    }

    private async Task ActAsync(string code, string action, string role, OfficerAction body)
    {
        clock.Step();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/officer/cases/{code}/{action}") { Content = JsonContent.Create(body) };
        await ShowAsync(request, role);
    }

    private async Task GetAsync(string path, string? role)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        await ShowAsync(request, role);
    }

    private async Task TrackAsync(string code, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/submissions/{code}");
        request.Headers.Add(CitizenEndpoints.SecretHeader, Uri.EscapeDataString(secret));
        await ShowAsync(request, null);
    }

    private async Task PublicAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        _public.Add(await ShowAsync(request, null));
    }

    private async Task<string> ShowAsync(HttpRequestMessage request, string? role)
    {
        if (role is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", keys.KeyOf(role));
        }

        var path = request.RequestUri;
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        await output.WriteAsync($"{request.Method} {path}{(role is null ? "" : $" ({role})")} → {(int)response.StatusCode}\n");
        await WriteAsync(Excerpt(response, body));
        return body;
    }

    private async Task WriteAsync(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await output.WriteAsync($"    {line}\n");
        }
    }

    /// <summary>JSON in lines of its own; of a page its text.</summary>
    private static IEnumerable<string> Excerpt(HttpResponseMessage response, string body)
    {
        var isPage = response.Content.Headers.ContentType?.MediaType == "text/html";
        var text = isPage ? Blanks().Replace(Tags().Replace(Styles().Replace(body, ""), " "), " ").Trim() : Readable(body);
        return Folded(text.Length > 600 ? text[..600] + " …" : text);
    }

    private static IEnumerable<string> Folded(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var line = "";
        foreach (var word in words)
        {
            if (line.Length + word.Length > 95)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : $" {word}";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static string Readable(string body) =>
        body.StartsWith('{') || body.StartsWith('[') ? JsonNode.Parse(body)!.ToJsonString(Letters).Replace(",\"", ", \"", StringComparison.Ordinal) : body;

    private void Title(string title) => output.Write($"\n{title}\n{new string('═', title.Length)}\n");

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Styles();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
