using Dapper;
using Demarche.Record.Meaning;
using Demarche.Record.Tables;

namespace Demarche.Record.Databases;

/// <content>Keeps vectors by neighbourhood.</content>
internal abstract partial class DatabaseRecord
{
    private sealed partial class MeaningTables
    {
        private const int ReportsOfPage = 500;

        /// <inheritdoc/>
        public IReadOnlyList<byte[]> Cells() => record.Guard(() => record.Connection.Query<byte[]>("SELECT centroid FROM vector_cell ORDER BY cell").AsList());

        /// <inheritdoc/>
        public IEnumerable<VectorBlock> Blocks(IReadOnlyCollection<int> cells) => record.Guard(BlocksUnguarded(cells));

        /// <inheritdoc/>
        public void Arrange(CancellationToken cancellation = default) => record.Guard(() =>
        {
            using var transaction = record.BeginWriting();
            var vectors = CountUnguarded().Sentences;
            var (wanted, there) = (CellRule.CellsFor(vectors), Cells().Count);
            if (wanted >= 2 * Math.Max(1, there))
            {
                MakeCells(vectors, wanted);
                Distribute(Standing(cancellation).Concat(Loose(cancellation)));
            }
            else if (there > 0 && LooseCount() > CellRule.MostLoose(vectors))
            {
                Distribute(Loose(cancellation));
            }

            transaction.Commit();
            return true;
        });

        private IEnumerable<VectorBlock> BlocksUnguarded(IReadOnlyCollection<int> cells)
        {
            var query = $"SELECT members, vectors FROM vector_block WHERE cell {record.AnyOf("numbers")}";
            var blocks = cells.Count is 0 ? [] : record.Connection.Query<(byte[] Members, byte[] Vectors)>(query, new { numbers = cells.Select(cell => (long)cell).ToList() }, buffered: false);
            foreach (var (members, vectors) in blocks)
            {
                yield return new VectorBlock(members, vectors);
            }

            foreach (var (number, vectors) in record.Connection.Query<(long Number, byte[] Vectors)>("SELECT number, vectors FROM embedded_report WHERE vectors IS NOT NULL", buffered: false))
            {
                yield return VectorBlock.OfReport(number, vectors);
            }
        }

        private long LooseCount() => record.Connection.ExecuteScalar<long>(
            $"SELECT CAST(coalesce(sum(length(sentences)), 0) / {SpanCode.Bytes} AS bigint) FROM embedded_report WHERE vectors IS NOT NULL");

        private void MakeCells(long vectors, int count)
        {
            var size = count * CellRule.SampleOfCell;
            var sample = new VectorBatch();
            var (seen, taken) = (0L, 0L);
            foreach (var block in AllBlocks())
            {
                for (var index = 0; index < block.Count; index++, seen++)
                {
                    // Evenly: so many of those seen as are to be taken of all.
                    if (taken * vectors <= seen * size)
                    {
                        sample.Add(block, index);
                        taken++;
                    }
                }
            }

            record.Connection.Execute("DELETE FROM vector_cell");
            record.Insert(RecordTables.VectorCell, CellMaker.Make(sample.ToBlock().Vectors, count).Select((centroid, cell) => new object?[] { (long)cell, centroid }));
        }

        /// <summary>Every vector, without taking it from where it stands; vectors of sentences that are gone with them.</summary>
        private IEnumerable<VectorBlock> AllBlocks() => Batches().SelectMany(BlocksOf).Concat(LoosePages(CancellationToken.None).SelectMany(page => page));

        /// <summary>Takes the vectors out of their cells, a batch at a time.</summary>
        private IEnumerable<VectorBlock> Standing(CancellationToken cancellation)
        {
            var numbers = record.Connection.Query<long>("SELECT number FROM embedded_report WHERE vectors IS NULL").ToHashSet();
            foreach (var batch in Batches())
            {
                cancellation.ThrowIfCancellationRequested();
                var blocks = BlocksOf(batch);
                record.Connection.Execute("DELETE FROM vector_block WHERE batch = @batch", new { batch });
                foreach (var block in blocks)
                {
                    yield return block.Where(numbers.Contains);
                }
            }
        }

        /// <summary>Takes vectors that are in no cell yet from their reports, a page at a time.</summary>
        private IEnumerable<VectorBlock> Loose(CancellationToken cancellation)
        {
            foreach (var page in LoosePages(cancellation))
            {
                record.Connection.Execute($"UPDATE embedded_report SET vectors = NULL WHERE number {record.AnyOf("numbers")}", new { numbers = page.ConvertAll(block => block.Member(0).Number) });
                foreach (var block in page)
                {
                    yield return block;
                }
            }
        }

        private IEnumerable<List<VectorBlock>> LoosePages(CancellationToken cancellation)
        {
            const string Query = "SELECT number, vectors FROM embedded_report WHERE vectors IS NOT NULL AND number > @after ORDER BY number LIMIT @most";

            var after = 0L;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var rows = record.Connection.Query<(long Number, byte[] Vectors)>(Query, new { after, most = (long)ReportsOfPage }).AsList();
                if (rows.Count is 0)
                {
                    yield break;
                }

                after = rows[^1].Number;
                yield return [.. rows.Where(row => row.Vectors.Length > 0).Select(row => VectorBlock.OfReport(row.Number, row.Vectors))];
            }
        }

        private List<long> Batches() => record.Connection.Query<long>("SELECT DISTINCT batch FROM vector_block ORDER BY batch").AsList();

        private List<VectorBlock> BlocksOf(long batch) =>
            record.Connection.Query<(byte[] Members, byte[] Vectors)>("SELECT members, vectors FROM vector_block WHERE batch = @batch ORDER BY cell", new { batch })
                .Select(row => new VectorBlock(row.Members, row.Vectors))
                .ToList();

        private void Distribute(IEnumerable<VectorBlock> blocks)
        {
            var cells = Cells().ToArray();
            var batch = record.Connection.ExecuteScalar<long>("SELECT coalesce(max(batch), 0) FROM vector_block");
            var waiting = new VectorBatch();
            foreach (var block in blocks)
            {
                waiting.Add(block);
                if (waiting.Count >= CellRule.BatchVectors)
                {
                    Write(waiting, cells, ++batch);
                    waiting = new VectorBatch();
                }
            }

            Write(waiting, cells, ++batch);
        }

        private void Write(VectorBatch waiting, byte[][] cells, long batch) =>
            record.Insert(RecordTables.VectorBlock, waiting.ByCell(cells).Select(part => new object?[] { (long)part.Cell, batch, part.Block.Members, part.Block.Vectors }));
    }
}
