using System.Text;
using PhanAnh.Samples.MinimalApi;

Console.OutputEncoding = Encoding.UTF8;
if (args is ["--serve", ..])
{
    await HotlineServer.ServeAsync(args is [_, var folder] ? folder : "data", Console.Out);
}
else
{
    await Tour.RunAsync(Console.Out);
}
