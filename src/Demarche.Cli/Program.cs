using Demarche.Reading;
using Demarche.Reading.Findings;
using Demarche.Reading.Pages;

var options = new PageOptions();
var splitter = new InputSplitter(options);
var pageReader = new PageReader(options);
var reader = new Reader();
using var output = Console.OpenStandardOutput();
foreach (var path in args.Where(argument => File.Exists(argument)))
{
    foreach (var item in splitter.Split(new InputFile(path, () => File.OpenRead(path)), PageFacts.None))
    {
        if (item.Page is { } page && pageReader.Read(page) is { Report: { } report } reading)
        {
            FindingsJson.Write(output, reader.Read(report), reading.InputId);
            output.WriteByte((byte)'\n');
        }
    }
}
