namespace PhanAnh.Samples.MinimalApi;

/// <summary>The page itself; what is put into it is encoded already.</summary>
internal static class PublicPage
{
    internal static string Html(string query, int total, string rows) => $$"""
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Kết quả giải quyết phản ánh, kiến nghị</title>
        <style>
        body { font: 17px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 44rem; padding: 1.5rem; color: #1c2b2b; background: #f6f8f8 }
        h1 { color: #0f5c5c; font-size: 1.5rem }
        h2 { font-size: 1.05rem; margin: 0 0 .5rem }
        article { background: #fff; border-left: 4px solid #0f5c5c; border-radius: 6px; padding: 1rem 1.25rem; margin: 1rem 0 }
        .by { color: #5a6b6b; font-size: .9rem; margin: 0 }
        form { display: flex; gap: .5rem }
        input { flex: 1; padding: .5rem .75rem; font: inherit; border: 1px solid #9bb; border-radius: 6px }
        button { padding: .5rem 1rem; font: inherit; color: #fff; background: #0f5c5c; border: 0; border-radius: 6px }
        </style>
        </head>
        <body>
        <h1>Kết quả giải quyết phản ánh, kiến nghị</h1>
        <form><input name="q" value="{{query}}" aria-label="Tìm trong kết quả" placeholder="Tìm trong kết quả, có dấu hay không dấu đều được"><button>Tìm</button></form>
        <p>{{total}} hồ sơ đã công khai kết quả.</p>
        {{rows}}
        </body>
        </html>
        """;
}
