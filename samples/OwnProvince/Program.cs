using System.Text;
using PhanAnh.Samples.OwnProvince;

Console.OutputEncoding = Encoding.UTF8;
await Sample.RunAsync(Console.Out);
