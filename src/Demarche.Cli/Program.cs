using Demarche.Cli.Hosting;

return await CommandLine.RunAsync(args, CommandHost.OfProcess());
